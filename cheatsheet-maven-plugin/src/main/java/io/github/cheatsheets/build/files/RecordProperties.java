package io.github.cheatsheets.build.files;

import io.github.cheatsheets.digest.Checksum;
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
    private static final String FILE = "file/";
    private static final String OUTPUT = "output/";
    private static final String FINDING = "finding/";

    private RecordProperties() {}

    static Properties of(SheetRecord sheet) {
        Properties properties = new Properties();
        properties.setProperty(FORMAT, VERSION);
        properties.setProperty(INPUTS, sheet.inputs().text());
        sheet.sources().forEach((name, checksum) -> properties.setProperty(SOURCE + name, checksum.text()));
        sheet.files().forEach((name, checksum) -> properties.setProperty(FILE + name, checksum.text()));
        sheet.outputs().forEach((name, checksum) -> properties.setProperty(OUTPUT + name, checksum.text()));
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
        properties.setProperty(SEAL, seal(properties).text());
        return properties;
    }

    static Optional<SheetRecord> read(Properties properties) {
        if (!VERSION.equals(properties.getProperty(FORMAT))
                || !seal(properties).text().equals(properties.getProperty(SEAL))) {
            return Optional.empty();
        }
        List<Finding> findings = new ArrayList<>();
        while (properties.containsKey(FINDING + findings.size() + "/rule")) {
            findings.add(finding(properties, FINDING + findings.size() + "/"));
        }
        return Optional.of(new SheetRecord(
                new Checksum(properties.getProperty(INPUTS)),
                checksums(properties, SOURCE),
                checksums(properties, FILE),
                checksums(properties, OUTPUT),
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

    private static Map<String, Checksum> checksums(Properties properties, String prefix) {
        Map<String, Checksum> checksums = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith(prefix)) {
                checksums.put(key.substring(prefix.length()), new Checksum(properties.getProperty(key)));
            }
        }
        return checksums;
    }

    /** Returns the checksum of all that is written but itself. */
    private static Checksum seal(Properties properties) {
        Map<String, String> values = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            values.put(key, properties.getProperty(key));
        }
        values.remove(SEAL);
        return Checksum.of(values);
    }
}
