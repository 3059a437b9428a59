package io.github.cheatsheets.html;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Gives tests a page in a headless Chromium, one browser for all classes. Where there is none, tests are skipped with a
 * message; in continuous integration ({@code CI=true}) they fail.
 */
final class BrowserExtension implements ExecutionCondition, ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(BrowserExtension.class);

    private static final Optional<File> BROWSER = onPath("chromium", "chromium-browser", "google-chrome");
    private static final Optional<File> DRIVER = onPath("chromedriver");
    private static final String MISSING = "tests of the HTML page need chromium and chromedriver on the PATH; "
            + "on Debian: apt-get install chromium chromium-driver";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (BROWSER.isPresent() && DRIVER.isPresent()) {
            return ConditionEvaluationResult.enabled("there is a browser");
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(MISSING);
        }
        // Maven itself tells no more than how many were skipped.
        System.out.println("Skipped: " + MISSING);
        return ConditionEvaluationResult.disabled(MISSING);
    }

    private static Optional<File> onPath(String... names) {
        List<String> folders = List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return Arrays.stream(names)
                .flatMap(name -> folders.stream().map(folder -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == SheetPage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running browser = context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class);
        return new SheetPage(browser.driver());
    }

    private record Running(ChromeDriver driver, Path folder) implements AutoCloseable {

        static Running start() {
            File browser = BROWSER.orElseThrow();
            File driver = DRIVER.orElseThrow();
            try {
                Path folder = Files.createTempDirectory("cheatsheet-browser");
                ChromeDriverService service = new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver)
                        .build();
                return new Running(new ChromeDriver(service, options(browser, folder)), folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static ChromeOptions options(File browser, Path folder) {
            LoggingPreferences logs = new LoggingPreferences();
            logs.enable(LogType.BROWSER, Level.ALL);
            logs.enable(LogType.PERFORMANCE, Level.ALL);
            ChromeOptions options = new ChromeOptions();
            options.setBinary(browser);
            options.setCapability("goog:loggingPrefs", logs);
            options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "en"));
            options.addArguments(
                    "--headless=new",
                    // Containers of builds run as root, and have neither a sandbox nor much shared memory.
                    "--no-sandbox",
                    "--disable-dev-shm-usage",
                    "--disable-gpu",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--window-size=1440,900",
                    "--user-data-dir=" + folder);
            return options;
        }

        @Override
        public void close() throws IOException {
            driver.quit();
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }
}
