package io.github.cheatsheets.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.RenderRequest;
import io.github.cheatsheets.render.html.HtmlRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page of a sheet, as a person uses it. */
final class SheetPage {

    /** Where pages are written; they stay there to be looked at. */
    private static final Path FOLDER = Path.of("target/pages");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ChromeDriver driver;

    SheetPage(ChromeDriver driver) {
        this.driver = driver;
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Renders a sheet into a file and returns it. */
    static Path write(RenderRequest request, String name) throws IOException {
        Path file = Files.createDirectories(FOLDER).resolve(name + ".html").toAbsolutePath();
        try (OutputStream out = Files.newOutputStream(file)) {
            new HtmlRenderer().render(request, out);
        }
        return file;
    }

    /** Opens a sheet's page from the disk, as somebody does for the first time. */
    SheetPage open(CheatSheet sheet, String queryAndHash) throws IOException {
        return open(address(sheet, queryAndHash));
    }

    /** Opens a sheet's page in the window as it is. */
    void load(CheatSheet sheet, String queryAndHash) throws IOException {
        driver.get(address(sheet, queryAndHash));
    }

    private static String address(CheatSheet sheet, String queryAndHash) throws IOException {
        return write(RenderRequest.of(sheet, Format.HTML), sheet.id()).toUri() + queryAndHash;
    }

    /** Opens an address with nothing left of earlier pages. */
    SheetPage open(String address) {
        as(Map.of());
        cdp("Emulation.clearDeviceMetricsOverride", Map.of());
        cdp("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        // Between two addresses of one file that differ in their hash alone, nothing would be loaded.
        driver.get("about:blank");
        logs();
        requests();
        driver.get(address);
        return this;
    }

    /** Emulates what people set in their system, such as {@code prefers-color-scheme}. */
    void as(Map<String, String> features) {
        List<Map<String, String>> list = features.entrySet().stream()
                .map(feature -> Map.of("name", feature.getKey(), "value", feature.getValue()))
                .toList();
        cdp("Emulation.setEmulatedMedia", Map.of("features", list));
    }

    void withWidth(int pixels) {
        cdp(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 844, "deviceScaleFactor", 1, "mobile", true));
    }

    void cdp(String command, Map<String, Object> parameters) {
        driver.executeCdpCommand(command, parameters);
    }

    Object run(String script, Object... arguments) {
        return Objects.requireNonNullElse(driver.executeScript(script, arguments), "");
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> findAll(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Clicks where a person would: the sticky bar covers what is at the very top. */
    void click(String selector) {
        WebElement element = find(selector);
        run("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    WebElement field() {
        return find("#_q");
    }

    void search(String query) {
        field().sendKeys(query);
    }

    void choose(String filter, String value) {
        new Select(find("#_" + filter)).selectByValue(value);
    }

    void press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    void clear() {
        press(Keys.ESCAPE);
    }

    String count() {
        return find("#_count").getText();
    }

    /** Returns the ids of the concepts that are shown, in the order of the page. */
    List<String> shown() {
        return strings("return [...document.querySelectorAll('tbody tr')]"
                + ".filter(row => !row.closest('[hidden]')).map(row => row.id)");
    }

    /** Returns the names in the list of best matches. */
    List<String> hits() {
        return strings("const list = document.getElementById('_hits');"
                + "return list.hidden ? [] : [...list.querySelectorAll('bdi')].map(name => name.textContent)");
    }

    /** Returns whether something stands at the top of the window, right below the bar that stays there. */
    boolean landed(String id) {
        return (Boolean) run("""
                const below = document.getElementById(arguments[0]).getBoundingClientRect().top
                    - document.getElementById('_find').getBoundingClientRect().bottom;
                return below >= 0 && below <= 32""", id);
    }

    List<String> strings(String script) {
        return ((List<?>) run(script)).stream().map(String::valueOf).toList();
    }

    String address() {
        return Objects.requireNonNull(driver.getCurrentUrl());
    }

    String focused() {
        return (String) run("return document.activeElement.id");
    }

    /** Waits until something holds, as pages answer when they are ready; fails with what is there instead. */
    <T> void waitFor(Supplier<T> actual, T expected) {
        try {
            new WebDriverWait(driver, PATIENCE, Duration.ofMillis(20))
                    .until(ignored -> Objects.equals(actual.get(), expected));
        } catch (TimeoutException e) {
            assertThat(actual.get()).isEqualTo(expected);
        }
    }

    /** Returns what the console said since the last call. */
    List<String> logs() {
        return entries(LogType.BROWSER).stream().map(LogEntry::getMessage).toList();
    }

    /** Returns the addresses that were asked for since the last call. */
    List<String> requests() {
        return entries(LogType.PERFORMANCE).stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .toList();
    }

    private List<LogEntry> entries(String type) {
        return StreamSupport.stream(driver.manage().logs().get(type).spliterator(), false)
                .toList();
    }
}
