package io.github.cheatsheets.pdf;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Apache FOP, configured for a theme. It reads nothing but what the theme names, and writes nothing but the PDF. */
final class FopEngine {

    static final String MIME = "application/pdf";

    private static final String BORDERS = "org.apache.fop.fo.properties.CommonBorderPaddingBackground";
    private static final String NO_START = "Apache FOP does not start";
    private static final URI BASE = URI.create("theme:/");

    private final FopFactory factory;
    private final Fonts fonts;

    FopEngine(Theme theme, Fonts fonts, Tagging tagging, Shaping shaping) throws IOException {
        loadBordersWithoutCache();
        this.fonts = fonts;
        ThemeResources resources = new ThemeResources(theme);
        Map<String, List<String>> addresses = new LinkedHashMap<>();
        fonts.families().forEach((name, family) -> addresses.put(name, resources.addresses(name, family)));
        try (InputStream in = FopConfiguration.of(addresses, tagging)) {
            FopFactoryBuilder builder = new FopConfParser(in, BASE, resources).getFopFactoryBuilder();
            builder.getFontManager().disableFontCache();
            builder.setComplexScriptFeatures(shaping == Shaping.FULL);
            this.factory = builder.build();
        } catch (SAXException e) {
            throw new IllegalStateException("the engine's own configuration cannot be read", e);
        }
    }

    /**
     * FOP shares equal borders through a cache that writes to the log when the hashes of two of them are the same, which
     * nobody can mend. It reads once, when the classes are loaded, whether to have that cache.
     */
    private static void loadBordersWithoutCache() {
        String name = "org.apache.fop.fo.properties.use-cache";
        String previous = System.getProperty(name);
        try {
            System.setProperty(name, "false");
            Class.forName(BORDERS);
            Class.forName(BORDERS + "$BorderInfo");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("another version of Apache FOP is on the class path", e);
        } finally {
            if (previous == null) {
                System.clearProperty(name);
            } else {
                System.setProperty(name, previous);
            }
        }
    }

    Fonts fonts() {
        return fonts;
    }

    /**
     * What came of typesetting.
     *
     * @param pages how many pages there are
     * @param columns what is in their columns
     */
    record Result(int pages, ColumnWatch columns) {}

    /** Sets a document and returns what came of it. */
    Result typeset(String title, PrintGate gate, Consumer<Fo> document, OutputStream out) {
        if (DecimalFormatSymbols.getInstance().getZeroDigit() == '0') {
            return run(title, gate, document, out);
        }
        synchronized (FopEngine.class) {
            // FOP names fonts with the machine's digits and then refuses any but ASCII's.
            Locale locale = Locale.getDefault(Locale.Category.FORMAT);
            Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
            try {
                return run(title, gate, document, out);
            } finally {
                Locale.setDefault(Locale.Category.FORMAT, locale);
            }
        }
    }

    private Result run(String title, PrintGate gate, Consumer<Fo> document, OutputStream out) {
        FOUserAgent agent = factory.newFOUserAgent();
        agent.getEventBroadcaster().addEventListener(gate);
        agent.setTitle(title);
        ColumnWatch columns = new ColumnWatch(agent);
        Fop fop = start(agent, columns, out);
        try {
            document.accept(new Fo(fop.getDefaultHandler()));
        } catch (FOPException e) {
            throw new IllegalStateException(NO_START, e);
        }
        return new Result(fop.getResults().getPageCount(), columns);
    }

    /**
     * Starts a document. FOP looks its settings up for each, in a DOM, which several threads must not read at once: one of
     * them would find no fonts.
     */
    private synchronized Fop start(FOUserAgent agent, ColumnWatch columns, OutputStream out) {
        try {
            PdfHandler handler = new PdfHandler(agent);
            agent.setStructureTreeEventHandler(handler.getStructureTreeEventHandler());
            columns.setDocumentHandler(handler);
            agent.setRendererOverride(columns);
            return factory.newFop(MIME, agent, out);
        } catch (FOPException e) {
            throw new IllegalStateException(NO_START, e);
        }
    }

    /** What FOP may read: fonts and the logo. */
    private static final class ThemeResources implements ResourceResolver {

        private final Map<String, FontFile> fonts = new HashMap<>();
        private final @Nullable Logo logo;

        ThemeResources(Theme theme) {
            this.logo = theme.logo();
        }

        /** Returns where FOP finds the faces of a family. */
        List<String> addresses(String name, FontFamily family) {
            List<String> addresses = new ArrayList<>();
            for (FontFile face : family.faces()) {
                String address = BASE + name + "-" + addresses.size() + ".ttf";
                fonts.put(address, face);
                addresses.add(address);
            }
            return addresses;
        }

        @Override
        public Resource getResource(URI uri) throws IOException {
            String address = uri.toString();
            FontFile font = fonts.get(address);
            if (font != null) {
                return new Resource(new ByteArrayInputStream(font.source().read()));
            }
            if (logo != null && address.equals(Logo.ADDRESS)) {
                return new Resource(new ByteArrayInputStream(logo.png().read()));
            }
            throw new FileNotFoundException(address);
        }

        @Override
        public OutputStream getOutputStream(URI uri) throws IOException {
            throw new FileNotFoundException("nothing is written to " + uri);
        }
    }
}
