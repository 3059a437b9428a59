package io.github.cheatsheets.verify.format;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Parses JSON strictly: no comments, no key twice; several values may follow each other, as in logs. */
public final class JsonChecker extends FormatChecker {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Found as a service. */
    public JsonChecker() {
        super("Jackson", "json");
    }

    @Override
    void parse(String code) throws Malformed {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), code)) {
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
        } catch (StreamReadException e) {
            throw new Malformed(e.getLocation() == null ? 0 : e.getLocation().getLineNr(), e.getOriginalMessage());
        }
    }
}
