package io.github.cheatsheets.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Example;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.RenderRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/** That a page works from a disk and a server, in the dark, on a phone, without a script, and asks nobody for anything. */
@ExtendWith(BrowserExtension.class)
class UsingTest {

    private final SheetPage page;

    UsingTest(SheetPage page) {
        this.page = page;
    }

    @Test
    void aCopiedExampleIsExactlyTheExample() throws IOException {
        CheatSheet sheet = Sheets.curated();
        page.open(sheet, "");
        page.cdp(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        List<WebElement> buttons = page.findAll("button.copy");
        List<String> codes = sheet.concepts()
                .flatMap(concept -> concept.examples().stream())
                .map(Example::code)
                .toList();

        assertThat(buttons).hasSameSizeAs(codes);
        for (int i = 0; i < codes.size(); i += 10) {
            page.run("document.body.focus(); arguments[0].click()", buttons.get(i));
            page.waitFor(buttons.get(i)::getText, "Copied");
            assertThat(page.driver().executeAsyncScript("navigator.clipboard.readText().then(arguments[0])"))
                    .isEqualTo(codes.get(i));
        }
    }

    @Test
    void copyingWorksWhereTheNewerClipboardIsRefused() throws IOException {
        page.open(Sheets.finding(), "");
        page.cdp("Browser.grantPermissions", Map.of("permissions", List.of("clipboardReadWrite")));
        page.run("""
                window.read = navigator.clipboard.readText.bind(navigator.clipboard);
                navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))""");

        page.click("#by-code .copy");

        page.waitFor(() -> page.find("#by-code .copy").getText(), "Copied");
        assertThat(page.driver().executeAsyncScript("read().then(arguments[0])"))
                .isEqualTo("histogram --of latency  # <b> & \"c\"\n\tindented");
    }

    @Test
    void colours() throws IOException {
        page.open(Sheets.finding(), "");
        String light = background();
        page.as(Map.of("prefers-color-scheme", "dark"));
        String dark = background();
        assertThat(dark).isNotEqualTo(light);

        page.choose("theme", "light");
        assertThat(background()).isEqualTo(light);
        page.driver().navigate().refresh();
        assertThat(background()).as("the choice is remembered").isEqualTo(light);

        page.choose("theme", "");
        assertThat(background()).isEqualTo(dark);
        page.as(Map.of("prefers-color-scheme", "light"));
        page.choose("theme", "dark");
        assertThat(background()).isEqualTo(dark);
        page.choose("theme", "");
        page.driver().navigate().refresh();
        assertThat(background()).isEqualTo(light);
    }

    @Test
    void aBrowserThatRemembersNothingIsNoObstacle() throws IOException {
        page.open(Sheets.finding(), "");
        page.run("""
                Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('', 'SecurityError') }});
                history.replaceState = () => { throw new DOMException('', 'SecurityError') }""");

        page.choose("theme", "dark");
        page.search("tail");

        page.waitFor(page::shown, List.of("word"));
        assertThat(page.run("return document.documentElement.dataset.theme")).isEqualTo("dark");
        assertThat(page.logs()).isEmpty();
    }

    @Test
    void withoutScriptEverythingIsReadableAndAnchorsWork() throws IOException {
        page.open(Sheets.curated(), "");
        page.cdp("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        page.driver().navigate().refresh();
        String address = page.address();

        page.find("nav a[href='#caching-strategies']").click();

        assertThat(page.address()).isEqualTo(address + "#caching-strategies");
        assertThat(page.findAll("tbody tr")).hasSize(168).allMatch(WebElement::isDisplayed);
        assertThat(page.find("#_index").isDisplayed()).isTrue();
        assertThat(page.findAll("#_find, header select, button.copy, #_none"))
                .isNotEmpty()
                .noneMatch(WebElement::isDisplayed);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 768, 1024, 1440, 2560})
    void noWidthNeedsSidewaysScrolling(int width) throws IOException {
        page.open(Sheets.curated(), "");
        page.withWidth(width);

        assertThat(page.run("return document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0L);
        assertThat(page.strings("""
                return [...document.querySelectorAll('main *, form *, header *')].filter(element => {
                  const box = element.getBoundingClientRect();
                  // Spaces at which code wraps hang over the edge of its box, and nobody sees them.
                  return box.width > 1 && element.id !== '_hits' && !element.closest('pre code') && (box.right > innerWidth + 0.5 || box.left < -0.5);
                }).map(element => element.outerHTML.slice(0, 80))""")).isEmpty();
    }

    @Test
    void cardsOnAPhoneThreeColumnsOnAWideScreen() throws IOException {
        page.open(Sheets.curated(), "");
        String tops =
                "return [...document.querySelectorAll('#cache-aside > *')].map(cell => cell.getBoundingClientRect().top)";
        assertThat(page.strings(tops).stream().distinct()).hasSize(1);

        page.withWidth(390);

        assertThat(page.strings(tops).stream().distinct()).hasSize(3);
    }

    @Test
    void aPageFromTheDiskAsksForNothingAndComplainsOfNothing() throws IOException {
        page.open(Sheets.curated(), "?q=pool#pool-acquisition-timeout");
        page.waitFor(() -> page.count().contains("of 168"), true);
        page.choose("level", "advanced");
        page.find("#_find .clear").click();
        page.waitFor(page::count, "168 concepts");
        page.click("button.copy");
        page.choose("theme", "dark");
        page.choose("theme", "");

        assertThat(page.requests()).hasSize(1).allMatch(request -> request.contains("file:///"));
        assertThat(page.logs()).isEmpty();
    }

    @Test
    void aPageFromAServerIsOneRequest() throws IOException {
        byte[] bytes = Files.readAllBytes(SheetPage.write(RenderRequest.of(Sheets.finding(), Format.HTML), "served"));
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        try {
            page.open("http://localhost:" + server.getAddress().getPort() + "/docs/finding.html?tag=memory");
            page.waitFor(page::shown, List.of("inside"));
            page.search("nothing");
            page.waitFor(page::count, "0 of 9 concepts");

            assertThat(asked).containsExactly("/docs/finding.html?tag=memory");
            assertThat(page.logs()).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void rightToLeftTextRunsRightToLeftAndCodeDoesNot() throws IOException {
        page.open(Sheets.inLanguage(Sheets.of("\u0645\u0631\u062d\u0628\u0627 cache()"), "ar"), "");

        assertThat(page.run("return getComputedStyle(document.querySelector('.description')).direction"))
                .isEqualTo("rtl");
        assertThat(page.run("return getComputedStyle(document.querySelector('pre code')).direction"))
                .isEqualTo("ltr");
        assertThat(page.run("""
                const name = document.querySelector('#concept th').getBoundingClientRect();
                const text = document.querySelector('#concept .description').getBoundingClientRect();
                return name.left > text.right""")).isEqualTo(true);
    }

    @Test
    void motionIsReducedForThoseWhoAskForIt() throws IOException {
        page.open(Sheets.curated(), "");
        page.as(Map.of("prefers-reduced-motion", "reduce"));

        assertThat(page.strings("""
                return [...document.querySelectorAll('*')].filter(element => {
                  const style = getComputedStyle(element);
                  return style.scrollBehavior === 'smooth' || style.transitionDuration !== '0s'
                      || style.animationName !== 'none';
                }).map(element => element.tagName)""")).isEmpty();
    }

    private String background() {
        return (String) page.run("return getComputedStyle(document.body).backgroundColor");
    }
}
