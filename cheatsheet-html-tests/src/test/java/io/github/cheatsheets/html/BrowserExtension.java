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
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.opentest4j.TestAbortedException;

/**
 * Gives tests a page in a headless Chromium, one browser for all classes. Where there is none, tests are skipped with a
 * message; in continuous integration ({@code CI=true}) they fail.
 */
final class BrowserExtension implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(BrowserExtension.class);

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
            File browser = found("chromium", "chromium-browser", "google-chrome");
            File driver = found("chromedriver");
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

        private static File found(String... names) {
            List<String> folders =
                    List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
            Optional<File> file = Arrays.stream(names)
                    .flatMap(name -> folders.stream().map(folder -> new File(folder, name)))
                    .filter(File::canExecute)
                    .findFirst();
            String message = "tests of the HTML page need Chromium and its driver on the PATH, and there is no "
                    + names[0] + "; on Debian: apt-get install chromium chromium-driver";
            return file.orElseThrow(() -> "true".equals(System.getenv("CI"))
                    ? new IllegalStateException(message)
                    : new TestAbortedException(message));
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
