package io.github.cheatsheets.pdf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.xml.sax.SAXException;

/** Apache FOP, configured once. It reads nothing but fonts of the class path, and writes nothing but the PDF. */
final class FopEngine {

    private static final String BORDERS = "org.apache.fop.fo.properties.CommonBorderPaddingBackground";

    private final FopFactory factory;
    private final Fonts fonts = new Fonts();

    FopEngine() throws IOException {
        loadBordersWithoutCache();
        URI base = URI.create(Fonts.SCHEME + ":/");
        try (InputStream in = Objects.requireNonNull(FopEngine.class.getResourceAsStream("fop.xml"))) {
            FopFactoryBuilder builder = new FopConfParser(in, base, new ClassPathResources()).getFopFactoryBuilder();
            builder.getFontManager().disableFontCache();
            builder.setComplexScriptFeatures(false);
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

    /** Sets a document and returns how many pages it has. */
    int typeset(String title, PrintGate gate, Consumer<Fo> document, OutputStream out) {
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

    private int run(String title, PrintGate gate, Consumer<Fo> document, OutputStream out) {
        try {
            FOUserAgent agent = factory.newFOUserAgent();
            agent.getEventBroadcaster().addEventListener(gate);
            agent.setTitle(title);
            Fop fop = factory.newFop("application/pdf", agent, out);
            document.accept(new Fo(fop.getDefaultHandler()));
            return fop.getResults().getPageCount();
        } catch (FOPException e) {
            throw new IllegalStateException("Apache FOP does not start", e);
        }
    }

    /** What FOP may read: fonts. */
    private static final class ClassPathResources implements ResourceResolver {

        @Override
        public Resource getResource(URI uri) throws IOException {
            return new Resource(Fonts.open(uri));
        }

        @Override
        public OutputStream getOutputStream(URI uri) throws IOException {
            throw new FileNotFoundException("nothing is written to " + uri);
        }
    }
}
