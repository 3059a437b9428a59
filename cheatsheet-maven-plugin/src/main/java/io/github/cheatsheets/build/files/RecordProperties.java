package io.github.cheatsheets.build.files;

import io.github.cheatsheets.digest.Digest;
import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.finding.Location;
import io.github.cheatsheets.finding.Rule;
import io.github.cheatsheets.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** How a record is written down. Whatever is not exactly so was not written by us, or not to the end. */
final class RecordProperties {

    private static final String FORMAT = "format";
    private static final String VERSION = "cheatsheet-1";
    private static final String SEAL = "seal";
    private static final String INPUTS = "inputs";
    private static final String SOURCE = "source/";
    private static final String OUTPUT = "output/";
    private static final String FINDING = "finding/";

    private RecordProperties() {}

    static Properties of(SheetRecord sheet) {
        Properties properties = new Properties();
        properties.setProperty(FORMAT, VERSION);
        properties.setProperty(INPUTS, sheet.inputs().hex());
        sheet.sources().forEach((name, digest) -> properties.setProperty(SOURCE + name, digest.hex()));
        sheet.outputs().forEach((name, digest) -> properties.setProperty(OUTPUT + name, digest.hex()));
        for (int i = 0; i < sheet.findings().size(); i++) {
            Finding finding = sheet.findings().get(i);
            String prefix = FINDING + i + "/";
            properties.setProperty(prefix + "rule", finding.rule().id());
            properties.setProperty(prefix + "severity", finding.severity().name());
            properties.setProperty(prefix + "help", finding.rule().help());
            properties.setProperty(prefix + "file", finding.location().file());
            properties.setProperty(
                    prefix + "line", String.valueOf(finding.location().line()));
            properties.setProperty(
                    prefix + "column", String.valueOf(finding.location().column()));
            properties.setProperty(prefix + "message", finding.message());
        }
        properties.setProperty(SEAL, seal(properties).hex());
        return properties;
    }

    static Optional<SheetRecord> read(Properties properties) {
        if (!VERSION.equals(properties.getProperty(FORMAT))
                || !seal(properties).hex().equals(properties.getProperty(SEAL))) {
            return Optional.empty();
        }
        List<Finding> findings = new ArrayList<>();
        while (properties.containsKey(FINDING + findings.size() + "/rule")) {
            findings.add(finding(properties, FINDING + findings.size() + "/"));
        }
        return Optional.of(new SheetRecord(
                new Digest(properties.getProperty(INPUTS)),
                digests(properties, SOURCE),
                digests(properties, OUTPUT),
                findings));
    }

    private static Finding finding(Properties properties, String prefix) {
        return new Finding(
                new Rule(
                        properties.getProperty(prefix + "rule"),
                        Severity.valueOf(properties.getProperty(prefix + "severity")),
                        properties.getProperty(prefix + "help")),
                new Location(
                        properties.getProperty(prefix + "file"),
                        Integer.parseInt(properties.getProperty(prefix + "line")),
                        Integer.parseInt(properties.getProperty(prefix + "column"))),
                properties.getProperty(prefix + "message"));
    }

    private static Map<String, Digest> digests(Properties properties, String prefix) {
        Map<String, Digest> digests = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith(prefix)) {
                digests.put(key.substring(prefix.length()), new Digest(properties.getProperty(key)));
            }
        }
        return digests;
    }

    /** Returns the digest of all that is written but itself. */
    private static Digest seal(Properties properties) {
        Map<String, String> values = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            values.put(key, properties.getProperty(key));
        }
        values.remove(SEAL);
        return Digest.of(values);
    }
}
