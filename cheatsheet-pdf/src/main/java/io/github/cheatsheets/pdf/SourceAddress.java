package io.github.cheatsheets.pdf;

import java.net.URI;

/** How much of an address paper shows; a click always has all of it. */
enum SourceAddress {
    HOST {
        @Override
        String of(URI url) {
            return url.getHost();
        }
    },
    WHOLE {
        @Override
        String of(URI url) {
            return url.toString();
        }
    };

    abstract String of(URI url);
}
