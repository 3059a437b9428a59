package io.github.cheatsheets.model;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The page that a concept's facts were checked at.
 *
 * @param url the page, absolute, {@code https} or {@code http}
 * @param title the page's title, or what to call it
 * @param checked the day on which the page was last seen to support the concept
 */
public record Source(
        URI url, @Nullable String title, @Nullable LocalDate checked) {

    /**
     * Checks the address and brings the title into canonical form.
     *
     * @throws IllegalArgumentException if the address is not an absolute web address, or the title holds a character that
     *     no format can carry
     */
    public Source {
        if (!isWebAddress(url)) {
            throw new IllegalArgumentException("not a web address: " + url);
        }
        title = title == null ? null : CanonicalText.inline(title);
    }

    /** Returns what to call the page: its title, or else its address. */
    public String label() {
        return title == null ? url.toString() : title;
    }

    /** Returns whether {@code url} is absolute, has a host, its scheme is {@code https} or {@code http}, and it holds none of the
     * controls of direction, which RFC 3987 forbids in addresses. */
    public static boolean isWebAddress(URI url) {
        return url.getHost() != null
                && ("https".equals(url.getScheme()) || "http".equals(url.getScheme()))
                && !BidiControls.isIn(url.toString());
    }
}
