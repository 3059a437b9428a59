package io.github.cheatsheets.verify.treesitter;

import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verify.CheckRequest;
import io.github.cheatsheets.verify.LoadedChecker;
import io.github.cheatsheets.verify.Outcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.treesitter.TSLanguage;
import org.treesitter.TSNode;
import org.treesitter.TSParser;
import org.treesitter.TreeSitterBash;
import org.treesitter.TreeSitterC;
import org.treesitter.TreeSitterDockerfile;
import org.treesitter.TreeSitterGo;
import org.treesitter.TreeSitterJavascript;
import org.treesitter.TreeSitterPhp;
import org.treesitter.TreeSitterPython;
import org.treesitter.TreeSitterRust;

/** Parses with the grammars of Tree-sitter, which run inside this virtual machine as native code. */
public final class TreeSitterChecker implements LoadedChecker {

    /** Where the library looks for the folder that it unpacks its native code into; it would be below the user's home. */
    private static final String FOLDER = "tree-sitter-lib";

    private static final Map<String, Supplier<TSLanguage>> GRAMMARS = Map.of(
            "bash", TreeSitterBash::new,
            "c", TreeSitterC::new,
            "dockerfile", TreeSitterDockerfile::new,
            "go", TreeSitterGo::new,
            "javascript", TreeSitterJavascript::new,
            "php", TreeSitterPhp::new,
            "python", TreeSitterPython::new,
            "rust", TreeSitterRust::new);

    private static final int SHOWN = 40;

    /** Made when the first example of its languages comes. */
    public TreeSitterChecker() {}

    // One at a time: native code is loaded by the first.
    @Override
    public synchronized Outcome check(CheckRequest request) {
        String by = "tree-sitter-" + request.language();
        String head = request.language().equals("php") && !request.code().contains("<?") ? "<?php " : "";
        String code = head + request.code() + "\n";
        TSParser parser = parser(request);
        List<TSNode> wrong = new ArrayList<>();
        collect(parser.parseString(null, code).getRootNode(), wrong);
        if (wrong.isEmpty()) {
            return Outcome.right(Strength.PARSED, by);
        }
        TSNode first = wrong.get(0);
        int line = Math.min(
                first.getStartPoint().getRow() + 1, (int) request.code().lines().count());
        return Outcome.broken(
                by, line, first.isMissing() ? "\"" + first.getType() + "\" is missing" : unexpected(first, code));
    }

    private static TSParser parser(CheckRequest request) {
        String before = System.getProperty(FOLDER);
        Path folder = request.sandbox().folder();
        System.setProperty(FOLDER, folder.toString());
        try {
            TSParser parser = new TSParser();
            parser.setLanguage(
                    Objects.requireNonNull(GRAMMARS.get(request.language())).get());
            return parser;
        } finally {
            if (before == null) {
                System.clearProperty(FOLDER);
            } else {
                System.setProperty(FOLDER, before);
            }
        }
    }

    /** Collects what is wrong, the innermost places first in the order of the text: an error around them says less. */
    private static void collect(TSNode node, List<TSNode> wrong) {
        if (!node.hasError() && !node.isMissing()) {
            return;
        }
        int before = wrong.size();
        for (int i = 0; i < node.getChildCount(); i++) {
            collect(node.getChild(i), wrong);
        }
        if (wrong.size() == before && (node.isError() || node.isMissing())) {
            wrong.add(node);
        }
    }

    private static String unexpected(TSNode node, String code) {
        byte[] bytes = code.getBytes(StandardCharsets.UTF_8);
        int start = Math.min(node.getStartByte(), bytes.length);
        int end = Math.min(Math.max(node.getEndByte(), start), bytes.length);
        String text = new String(bytes, start, end - start, StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElse("")
                .strip();
        return "syntax error at \"" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text) + "\"";
    }
}
