package io.github.cheatsheets.verify.kubernetes;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import io.fabric8.kubernetes.internal.KubernetesDeserializer;
import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verify.CheckRequest;
import io.github.cheatsheets.verify.LoadedChecker;
import io.github.cheatsheets.verify.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Binds resources of Kubernetes to the model of its API: names and types of fields. Custom resources, which only a cluster
 * knows, are left to the YAML parser.
 */
public final class KubernetesChecker implements LoadedChecker {

    private static final String BY = "the Kubernetes model of Fabric8 7.4";

    /** API groups of Kubernetes itself have no dot, or end so; all others are of custom resources. */
    private static final Pattern OWN_GROUP = Pattern.compile("v\\w+|(?:\\w+|[\\w.]+\\.k8s\\.io)/v\\w+");

    private final ObjectMapper mapper = new ObjectMapper();
    private final KubernetesDeserializer kinds = new KubernetesDeserializer();

    /** Made when the first example of its language comes. */
    public KubernetesChecker() {}

    @Override
    public Outcome check(CheckRequest request) {
        LoadSettings settings =
                LoadSettings.builder().setAllowDuplicateKeys(false).build();
        boolean bound = false;
        try {
            for (Object document : new Load(settings).loadAllFromString(request.code())) {
                if (!(document instanceof Map<?, ?> resource)) {
                    return Outcome.broken(BY, 1, "a resource must be a mapping");
                }
                String version = String.valueOf(resource.get("apiVersion"));
                String kind = String.valueOf(resource.get("kind"));
                String context = request.text("context");
                Class<? extends KubernetesResource> type =
                        context.isEmpty() ? kinds.getRegisteredKind(version, kind) : part(context);
                if (type == null && !context.isEmpty()) {
                    return new Outcome.Broken(BY, Outcome.Part.CHECK, 0, "there is no type \"" + context + "\"");
                }
                if (type == null) {
                    if (OWN_GROUP.matcher(version).matches() && !version.contains(".")) {
                        return Outcome.broken(BY, line(request, "kind"), "there is no kind " + kind + " in " + version);
                    }
                    continue;
                }
                Optional<UnknownField> unknown = UnknownField.in(mapper.convertValue(resource, type));
                if (unknown.isPresent()) {
                    return Outcome.broken(
                            BY,
                            line(request, unknown.get().name()),
                            unknown.get().message());
                }
                bound = true;
            }
        } catch (YamlEngineException e) {
            return Outcome.notChecked("it is not YAML");
        } catch (IllegalArgumentException e) {
            return mismatch(request, e);
        }
        return bound
                ? Outcome.right(Strength.COMPILED, BY)
                : Outcome.notChecked("the model has no such custom resource");
    }

    /** Returns a type of the model that a resource is made of, such as Container. */
    private static @Nullable Class<? extends KubernetesResource> part(String name) {
        try {
            return Class.forName(KubernetesResource.class.getPackageName() + "." + name)
                    .asSubclass(KubernetesResource.class);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    private static Outcome mismatch(CheckRequest request, IllegalArgumentException e) {
        if (!(e.getCause() instanceof MismatchedInputException mismatch)) {
            throw e;
        }
        List<JsonMappingException.Reference> path = mismatch.getPath();
        String field =
                path.isEmpty() ? "" : String.valueOf(path.get(path.size() - 1).getFieldName());
        return Outcome.broken(
                BY,
                line(request, field),
                "\"" + field + "\" has a value of another type: "
                        + mismatch.getOriginalMessage().lines().findFirst().orElse(""));
    }

    /** Returns the first line that has a key, 0 if none has. */
    private static int line(CheckRequest request, String key) {
        Pattern place = Pattern.compile("(?:^|[\\s{,])[\"']?" + Pattern.quote(key) + "[\"']?\\s*:");
        List<String> lines = request.code().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (place.matcher(lines.get(i)).find()) {
                return i + 1;
            }
        }
        return 0;
    }
}
