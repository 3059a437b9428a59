package io.github.cheatsheets.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** The page's own style and script, and the policy that lets nothing else run. */
final class Assets {

    private static final String STYLE = read("sheet.css");
    private static final String SCRIPT = read("sheet.js");

    // Trusted Types keep even our own script from making markup out of text.
    private static final String POLICY = "default-src 'none'; style-src " + hash(STYLE) + "; script-src " + hash(SCRIPT)
            + "; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

    // An icon of its own, or else a browser asks the server for one.
    private static final String ICON = "data:image/svg+xml,"
            + "%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%2016%2016'%3E"
            + "%3Crect%20width='16'%20height='16'%20rx='3'%20fill='%231F5FA8'/%3E"
            + "%3Cpath%20d='M3%204.5h10M3%208h10M3%2011.5h10M6%203v10'%20stroke='%23fff'%20fill='none'/%3E%3C/svg%3E";

    private Assets() {}

    /** Appends the policy; it holds for what follows it, so it stands before style and script. */
    static void policy(Element head) {
        head.appendElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content", POLICY);
    }

    static void append(Element head) {
        head.appendElement("link").attr("rel", "icon").attr("href", ICON);
        head.appendElement("style").appendChild(new DataNode(STYLE));
        head.appendElement("script").appendChild(new DataNode(SCRIPT));
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK must have SHA-256", e);
        }
    }
}
