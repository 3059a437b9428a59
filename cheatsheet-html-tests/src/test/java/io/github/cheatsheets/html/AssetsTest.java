package io.github.cheatsheets.html;

import io.github.cheatsheets.testing.NodeScripts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the style and the script of the page keep the rules of ESLint and Stylelint. Needs Node.js and npm. */
class AssetsTest {

    private static final Path ASSETS =
            Path.of("../cheatsheet-core/src/main/resources/io/github/cheatsheets/render/html");

    @TempDir
    private Path folder;

    @Test
    void styleAndScriptAreClean() throws IOException, InterruptedException {
        NodeScripts node = NodeScripts.install(Path.of("src/test/js"), folder);
        for (String asset : List.of("sheet.css", "sheet.js")) {
            Files.copy(ASSETS.resolve(asset), folder.resolve(asset));
        }

        node.run(List.of("npx", "--no-install", "eslint", "--max-warnings=0", "sheet.js"));
        node.run(List.of("npx", "--no-install", "stylelint", "--max-warnings=0", "sheet.css"));
    }
}
