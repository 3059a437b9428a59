package io.github.cheatsheets.verify.kubernetes;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field that the model of Kubernetes does not have. The model keeps such fields aside, so that they have to be looked for.
 *
 * @param name its name
 * @param type the type that does not have it
 */
record UnknownField(String name, String type) {

    private static final String ASIDE = "getAdditionalProperties";
    private static final String MODEL = "io.fabric8.kubernetes.api.model";

    /** Returns the first field below a resource that the model does not have. */
    static Optional<UnknownField> in(@Nullable Object value) {
        if (value instanceof Collection<?> items) {
            return first(items);
        }
        if (value instanceof Map<?, ?> map) {
            return first(map.values());
        }
        if (value == null
                || value instanceof Enum<?>
                || !value.getClass().getName().startsWith(MODEL)) {
            return Optional.empty();
        }
        for (Method method : value.getClass().getMethods()) {
            if (!method.getName().startsWith("get")
                    || method.getParameterCount() > 0
                    || method.getDeclaringClass() == Object.class) {
                continue;
            }
            Object result = call(method, value);
            if (method.getName().equals(ASIDE)) {
                if (result instanceof Map<?, ?> aside && !aside.isEmpty()) {
                    String name = String.valueOf(aside.keySet().iterator().next());
                    return Optional.of(new UnknownField(name, value.getClass().getSimpleName()));
                }
            } else {
                Optional<UnknownField> below = in(result);
                if (below.isPresent()) {
                    return below;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<UnknownField> first(Collection<?> values) {
        return values.stream().map(UnknownField::in).flatMap(Optional::stream).findFirst();
    }

    private static @Nullable Object call(Method method, Object value) {
        try {
            return method.invoke(value);
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IllegalStateException("the getters of the model work", e);
        }
    }

    String message() {
        return "there is no field \"" + name + "\" in " + type;
    }
}
