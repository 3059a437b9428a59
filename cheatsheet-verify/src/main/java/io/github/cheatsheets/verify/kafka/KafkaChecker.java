package io.github.cheatsheets.verify.kafka;

import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verify.CheckRequest;
import io.github.cheatsheets.verify.LoadedChecker;
import io.github.cheatsheets.verify.Outcome;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigValue;
import org.apache.kafka.common.utils.AppInfoParser;

/** Holds properties against the definitions of Kafka's clients: names, types and ranges of values. */
public final class KafkaChecker implements LoadedChecker {

    private static final String BY = "Apache Kafka " + AppInfoParser.getVersion();

    /** Made when the first example of its languages comes. */
    public KafkaChecker() {}

    @Override
    public Outcome check(CheckRequest request) {
        ConfigDef definition =
                switch (request.language()) {
                    case "properties-kafka-producer" -> ProducerConfig.configDef();
                    case "properties-kafka-consumer" -> ConsumerConfig.configDef();
                    default -> AdminClientConfig.configDef();
                };
        Map<String, String> values = values(request.code());
        for (String name : values.keySet()) {
            if (!definition.names().contains(name)) {
                return Outcome.broken(BY, line(request, name), "there is no setting \"" + name + "\"");
            }
        }
        for (ConfigValue value : definition.validate(values)) {
            if (values.containsKey(value.name()) && !value.errorMessages().isEmpty()) {
                return Outcome.broken(
                        BY, line(request, value.name()), value.errorMessages().get(0));
            }
        }
        return values.isEmpty() ? Outcome.broken(BY, 1, "there is no setting") : Outcome.right(Strength.COMPILED, BY);
    }

    private static Map<String, String> values(String code) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(code));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> values = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return values;
    }

    private static int line(CheckRequest request, String name) {
        Pattern place = Pattern.compile("\\s*" + Pattern.quote(name) + "\\s*[=:\\s].*");
        List<String> lines = request.code().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (place.matcher(lines.get(i)).matches()) {
                return i + 1;
            }
        }
        return 0;
    }
}
