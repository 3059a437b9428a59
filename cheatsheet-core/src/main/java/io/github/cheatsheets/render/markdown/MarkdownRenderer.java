package io.github.cheatsheets.render.markdown;

import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.model.BidiControls;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Example;
import io.github.cheatsheets.model.Inline;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.model.Table;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.Labels;
import io.github.cheatsheets.render.RenderRequest;
import io.github.cheatsheets.render.Renderer;
import io.github.cheatsheets.verification.Verification;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.jspecify.annotations.Nullable;

/**
 * Writes a sheet as <a href="https://github.github.com/gfm/">GitHub Flavored Markdown</a>. Cells of Markdown's tables hold
 * no blocks of code, so each table is a section, and each concept one within it. commonmark-java's writer owns the escaping.
 * Controls of direction are character references; below code, which knows none, a line names them.
 */
public final class MarkdownRenderer implements Renderer {

    /** Made by {@link java.util.ServiceLoader}. */
    public MarkdownRenderer() {}

    @Override
    public String engine() {
        return BUILTIN;
    }

    @Override
    public Set<Format> formats() {
        return Set.of(Format.MD);
    }

    @Override
    public List<Finding> render(RenderRequest request, OutputStream out) throws IOException {
        String markdown = org.commonmark.renderer.markdown.MarkdownRenderer.builder()
                .nodeRendererFactory(new TildeEscaping())
                .build()
                .render(new Tree(request).document());
        out.write(markdown.getBytes(StandardCharsets.UTF_8));
        return List.of();
    }

    /** Lets the writer escape tildes too: at the start of a line they fence code, in GFM they strike text through. */
    private static final class TildeEscaping implements MarkdownNodeRendererFactory {

        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new NodeRenderer() {
                @Override
                public Set<Class<? extends Node>> getNodeTypes() {
                    return Set.of();
                }

                @Override
                public void render(Node node) {
                    throw new IllegalStateException("nobody asked for " + node);
                }
            };
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of('~');
        }
    }

    private static final class Tree {

        /** What asterisks mark without doubt: it begins and ends with a letter or digit. */
        private static final Pattern WORDS = Pattern.compile("(?Us)[\\p{L}\\p{N}](?:.*[\\p{L}\\p{N}])?");

        private final CheatSheet sheet;
        private final Verification verification;
        private final Labels labels;
        private final Map<String, String> conceptNames;

        Tree(RenderRequest request) {
            this.sheet = request.sheet();
            this.verification = request.verification();
            this.labels = Labels.of(sheet);
            this.conceptNames = sheet.concepts().collect(Collectors.toMap(Concept::id, Concept::name));
        }

        Node document() {
            Document document = new Document();
            document.appendChild(heading(1, null, sheet.title()));
            sheet.intro().forEach(paragraph -> document.appendChild(with(new Paragraph(), paragraph)));
            if (!verification.isEmpty()) {
                verified(document);
            }
            sheet.tables().forEach(table -> table(document, table));
            if (!sheet.symptoms().isEmpty()) {
                symptoms(document);
            }
            return document;
        }

        /** Says what was checked, and how to read the marks. */
        private void verified(Document document) {
            document.appendChild(with(new Paragraph(), labels.verified(sheet, verification)));
            BulletList list = new BulletList();
            list.setTight(true);
            verification
                    .strengths(sheet)
                    .forEach(strength -> list.appendChild(
                            item(with(new Paragraph(), labels.mark(strength) + ": " + labels.meaning(strength)))));
            document.appendChild(list);
        }

        private void table(Document document, Table table) {
            document.appendChild(heading(2, table.id(), table.title()));
            if (table.purpose() != null) {
                document.appendChild(with(new Paragraph(), table.purpose()));
            }
            table.concepts().forEach(concept -> concept(document, concept));
        }

        private void concept(Document document, Concept concept) {
            document.appendChild(heading(3, concept.id(), concept.name()));
            if (concept.level() != null) {
                Emphasis level = new Emphasis("*");
                level.appendChild(new Text(labels.level(concept.level())));
                document.appendChild(with(new Paragraph(), level));
            }
            for (int i = 0; i < concept.examples().size(); i++) {
                example(document, concept.examples().get(i));
                verification
                        .of(concept, i)
                        .ifPresent(verdict -> document.appendChild(with(new Paragraph(), labels.mark(verdict))));
                labels.bidiControls(concept.examples().get(i).code())
                        .ifPresent(controls -> document.appendChild(with(new Paragraph(), controls)));
            }
            BulletList list = new BulletList();
            list.setTight(true);
            concept.description().forEach(bullet -> list.appendChild(item(with(new Paragraph(), bullet))));
            decision(list, labels.useWhen(), concept.useWhen());
            decision(list, labels.avoidWhen(), concept.avoidWhen());
            decision(list, labels.verifyBy(), concept.verifyBy());
            if (!concept.appliesTo().isEmpty()) {
                list.appendChild(item(with(
                        labelled(labels.appliesTo()),
                        concept.appliesTo().entrySet().stream()
                                .map(range -> range.getKey() + " " + range.getValue())
                                .collect(Collectors.joining(", ")))));
            }
            if (!concept.seeAlso().isEmpty()) {
                list.appendChild(item(references(labelled(labels.seeAlso()), concept.seeAlso())));
            }
            if (!concept.sources().isEmpty()) {
                Paragraph sources = labelled(labels.sources());
                concept.sources()
                        .forEach(source -> listed(sources, link(source.url().toString(), source.label())));
                list.appendChild(item(sources));
            }
            if (list.getFirstChild() != null) {
                document.appendChild(list);
            }
        }

        private static void example(Document document, Example example) {
            if (example.title() != null) {
                document.appendChild(with(new Paragraph(), example.title()));
            }
            FencedCodeBlock block = new FencedCodeBlock();
            block.setFenceCharacter("`");
            block.setInfo(example.lang());
            block.setLiteral(example.code() + "\n");
            document.appendChild(block);
        }

        private void symptoms(Document document) {
            document.appendChild(heading(2, null, labels.symptoms()));
            BulletList list = new BulletList();
            list.setTight(true);
            sheet.symptoms().forEach(symptom -> {
                Paragraph paragraph = with(new Paragraph(), symptom.text() + ": ");
                list.appendChild(item(references(paragraph, symptom.concepts())));
            });
            document.appendChild(list);
        }

        private static void decision(BulletList list, String label, @Nullable Prose prose) {
            if (prose != null) {
                list.appendChild(item(with(labelled(label), prose)));
            }
        }

        private static Paragraph labelled(String label) {
            StrongEmphasis strong = new StrongEmphasis("**");
            strong.appendChild(new Text(label + ":"));
            Paragraph paragraph = new Paragraph();
            paragraph.appendChild(strong);
            paragraph.appendChild(new Text(" "));
            return paragraph;
        }

        private Paragraph references(Paragraph paragraph, List<String> concepts) {
            concepts.forEach(id -> listed(paragraph, link("#" + id, conceptNames.getOrDefault(id, id))));
            return paragraph;
        }

        private static void listed(Paragraph paragraph, Link link) {
            if (paragraph.getLastChild() instanceof Link) {
                paragraph.appendChild(new Text(", "));
            }
            paragraph.appendChild(link);
        }

        private static Heading heading(int level, @Nullable String id, String text) {
            Heading heading = new Heading();
            heading.setLevel(level);
            if (id != null) {
                // Ids are letters, digits and hyphens, so that nothing in them needs escaping.
                heading.appendChild(html("<a id=\"" + id + "\">"));
                heading.appendChild(html("</a>"));
            }
            text(heading, text);
            return heading;
        }

        private static HtmlInline html(String tag) {
            HtmlInline html = new HtmlInline();
            html.setLiteral(tag);
            return html;
        }

        private static ListItem item(Paragraph paragraph) {
            ListItem item = new ListItem();
            item.appendChild(paragraph);
            return item;
        }

        private static Paragraph with(Paragraph paragraph, Node child) {
            paragraph.appendChild(child);
            return paragraph;
        }

        private static Paragraph with(Paragraph paragraph, String text) {
            text(paragraph, text);
            return paragraph;
        }

        private static Paragraph with(Paragraph paragraph, Prose prose) {
            inlines(paragraph, prose.inlines());
            return paragraph;
        }

        private static Link link(String target, String text) {
            Link link = new Link(target, null);
            text(link, text);
            return link;
        }

        private static void inlines(Node parent, List<Inline> inlines) {
            for (int i = 0; i < inlines.size(); i++) {
                Inline inline = inlines.get(i);
                if (inline instanceof Inline.Text text) {
                    text(parent, text.text());
                } else if (inline instanceof Inline.Code code) {
                    code(parent, code.text());
                } else if (inline instanceof Inline.Link link) {
                    Link node = new Link(link.target(), null);
                    inlines(node, link.children());
                    parent.appendChild(node);
                } else if (inline instanceof Inline.Emphasis emphasis) {
                    marked(parent, new Emphasis("*"), "em", emphasis.children(), isFree(inlines, i));
                } else if (inline instanceof Inline.Strong strong) {
                    marked(parent, new StrongEmphasis("**"), "strong", strong.children(), isFree(inlines, i));
                }
            }
        }

        private static void text(Node parent, String text) {
            if (parent.getFirstChild() == null && text.startsWith("+")) {
                // The library's writer escapes the other bullets of lists.
                parent.appendChild(html("\\+"));
                visible(parent, text.substring(1));
            } else {
                visible(parent, text);
            }
        }

        /** Appends text whose controls of direction the source shows. */
        private static void visible(Node parent, String text) {
            int start = 0;
            for (int i = 0; i < text.length(); i++) {
                if (BidiControls.isControl(text.charAt(i))) {
                    plain(parent, text.substring(start, i));
                    parent.appendChild(html("&#x" + Integer.toHexString(text.charAt(i)) + ";"));
                    start = i + 1;
                }
            }
            plain(parent, text.substring(start));
        }

        private static void plain(Node parent, String text) {
            if (!text.isEmpty()) {
                parent.appendChild(new Text(text));
            }
        }

        /** Appends a code span; as it knows no character references, HTML's element where there must be one. */
        private static void code(Node parent, String code) {
            if (BidiControls.isIn(code)) {
                parent.appendChild(html("<code>"));
                visible(parent, code);
                parent.appendChild(html("</code>"));
            } else {
                parent.appendChild(new Code(code));
            }
        }

        /** Returns whether neither neighbour could take part in a mark at its end: blanks and some punctuation cannot. */
        private static boolean isFree(List<Inline> inlines, int index) {
            boolean before = index == 0 || inlines.get(index - 1).plainText().endsWith(" ");
            boolean after = index == inlines.size() - 1
                    || (inlines.get(index + 1) instanceof Inline.Text next
                            && " ,.;:!?)".indexOf(next.text().charAt(0)) >= 0);
            return before && after;
        }

        /** Marks words with asterisks; what asterisks could not mark without doubt, with HTML's elements. */
        private static void marked(Node parent, Node mark, String tag, List<Inline> children, boolean free) {
            if (free
                    && children.size() == 1
                    && children.get(0) instanceof Inline.Text text
                    && WORDS.matcher(text.text()).matches()) {
                text(mark, text.text());
                parent.appendChild(mark);
            } else {
                parent.appendChild(html("<" + tag + ">"));
                inlines(parent, children);
                parent.appendChild(html("</" + tag + ">"));
            }
        }
    }
}
