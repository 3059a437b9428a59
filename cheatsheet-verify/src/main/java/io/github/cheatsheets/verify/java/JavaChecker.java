package io.github.cheatsheets.verify.java;

import com.sun.source.util.JavacTask;
import io.github.cheatsheets.model.Check;
import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verify.CheckRequest;
import io.github.cheatsheets.verify.ExampleChecker;
import io.github.cheatsheets.verify.ExpectedOutput;
import io.github.cheatsheets.verify.Outcome;
import io.github.cheatsheets.verify.sandbox.Run;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Compiles and runs Java with the JDK that the build runs on. An example may be a file, members of a class, statements or an
 * expression. One that needs a newer JDK is parsed only.
 */
public final class JavaChecker implements ExampleChecker {

    private static final Pattern AT_LEAST = Pattern.compile(">=?\\s*(\\d+)");
    private static final String BY = "javac " + System.getProperty("java.version");
    private static final String RUN_BY = "Java " + System.getProperty("java.version");
    private static final Pattern FRAME = Pattern.compile("\\((?:\\w+)\\.java:(\\d+)\\)");

    /** Found as a service. */
    public JavaChecker() {}

    @Override
    public String id() {
        return "javac";
    }

    @Override
    public Set<String> languages() {
        return Set.of("java");
    }

    @Override
    public Set<String> settings() {
        return Set.of("imports", "preamble", "members", "classpath", "setup", "after", "stdout", "services");
    }

    @Override
    public Strength strongest() {
        return Strength.EXECUTED;
    }

    @Override
    public String version() {
        return "1 " + BY;
    }

    @Override
    public Optional<String> unavailable() {
        return ToolProvider.getSystemJavaCompiler() == null
                ? Optional.of("this Java has no compiler; it must be a JDK")
                : Optional.empty();
    }

    @Override
    public Outcome check(CheckRequest request) throws InterruptedException {
        Path folder = request.sandbox().folder();
        try {
            return check(request, folder);
        } catch (IOException e) {
            return Outcome.notChecked(String.valueOf(e.getMessage()));
        } finally {
            request.sandbox().remove(folder);
        }
    }

    private static Outcome check(CheckRequest request, Path folder) throws IOException, InterruptedException {
        int needed = needed(request);
        Problem furthest = null;
        for (JavaUnit form : JavaUnit.formsOf(request)) {
            Problem problem = parse(form, folder);
            if (problem == null) {
                boolean tooOld = needed > Runtime.version().feature();
                return tooOld ? Outcome.less(Strength.PARSED, BY, "JDK " + needed) : compile(request, form, folder);
            }
            if (furthest == null || problem.line() > furthest.line()) {
                furthest = problem;
            }
        }
        if (needed > Runtime.version().feature()) {
            return Outcome.notChecked("the example is for Java " + needed + ", and this is "
                    + Runtime.version().feature());
        }
        return Objects.requireNonNull(furthest).outcome(request);
    }

    private static int needed(CheckRequest request) {
        return Stream.of("jdk", "java")
                .map(product -> AT_LEAST.matcher(request.appliesTo().getOrDefault(product, "")))
                .filter(Matcher::find)
                .mapToInt(version -> Integer.parseInt(version.group(1)))
                .max()
                .orElse(0);
    }

    private static @Nullable Problem parse(JavaUnit form, Path folder) throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = files(diagnostics)) {
            ((JavacTask) task(form, files, diagnostics, List.of(), folder)).parse();
            return Problem.first(form, diagnostics.getDiagnostics());
        }
    }

    private static Outcome compile(CheckRequest request, JavaUnit form, Path folder)
            throws IOException, InterruptedException {
        List<String> wanted = request.list("classpath");
        List<Path> libraries =
                wanted.isEmpty() ? List.of() : request.artifacts().classPath(wanted);
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = files(diagnostics)) {
            JavaCompiler.CompilationTask task = task(form, files, diagnostics, libraries, folder);
            if (!task.call()) {
                boolean asked = request.level() != Check.Level.PARSE;
                Problem problem = Problem.first(form, diagnostics.getDiagnostics());
                return asked && problem != null ? problem.outcome(request) : Outcome.right(Strength.PARSED, BY);
            }
        }
        return request.executes() ? run(request, form, libraries, folder) : Outcome.right(Strength.COMPILED, BY);
    }

    private static Outcome run(CheckRequest request, JavaUnit form, List<Path> libraries, Path folder)
            throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Run run = request.run(
                folder,
                List.of(
                        java.toString(),
                        "-ea",
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-Dfile.encoding=UTF-8",
                        "-Djava.io.tmpdir=" + folder.resolve("work"),
                        "-cp",
                        classPath(within(folder, libraries), folder),
                        form.mainClass()));
        if (!run.succeeded()) {
            Matcher frame = FRAME.matcher(run.err());
            String message = run.killed().orElse(run.err().lines().findFirst().orElse("it returned " + run.exitCode()));
            return frame.find()
                    ? new Problem(form.lineOfExample(Long.parseLong(frame.group(1))), message, RUN_BY).outcome(request)
                    : Outcome.broken(RUN_BY, 0, message);
        }
        Optional<String> difference = ExpectedOutput.difference(request, run.out());
        if (difference.isPresent()) {
            return new Outcome.Broken(RUN_BY, Outcome.Part.CHECK, 0, difference.get());
        }
        return Outcome.right(Strength.EXECUTED, RUN_BY);
    }

    /** The example sees nothing of the folder for temporary files but its own; libraries that are there come with it. */
    private static List<Path> within(Path folder, List<Path> libraries) throws IOException {
        List<Path> visible = new ArrayList<>();
        for (Path library : libraries) {
            if (library.startsWith("/tmp")) {
                Path copy = folder.resolve(visible.size() + "-" + library.getFileName());
                visible.add(Files.copy(library, copy));
            } else {
                visible.add(library);
            }
        }
        return visible;
    }

    private static StandardJavaFileManager files(DiagnosticCollector<JavaFileObject> diagnostics) {
        return compiler().getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
    }

    private static JavaCompiler.CompilationTask task(
            JavaUnit form,
            StandardJavaFileManager files,
            DiagnosticCollector<JavaFileObject> diagnostics,
            List<Path> libraries,
            Path folder) {
        // Annotation processors are code, and compiling must not run any.
        List<String> options =
                List.of("-proc:none", "-Xlint:none", "-d", folder.toString(), "-cp", classPath(libraries, folder));
        return compiler().getTask(null, files, diagnostics, options, null, List.of(form));
    }

    private static JavaCompiler compiler() {
        return ToolProvider.getSystemJavaCompiler();
    }

    private static String classPath(List<Path> libraries, Path folder) {
        List<String> paths = new ArrayList<>(List.of(folder.toString()));
        libraries.forEach(library -> paths.add(library.toString()));
        return String.join(File.pathSeparator, paths);
    }

    /**
     * What the compiler or a run says is wrong.
     *
     * @param line the line of the example, counted from 1; beyond it if something else is wrong
     */
    private record Problem(long line, String message, String by) {

        static @Nullable Problem first(JavaUnit form, List<Diagnostic<? extends JavaFileObject>> diagnostics) {
            return diagnostics.stream()
                    .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                    .findFirst()
                    .map(diagnostic -> new Problem(
                            form.lineOfExample(diagnostic.getLineNumber()),
                            diagnostic
                                    .getMessage(Locale.ROOT)
                                    .lines()
                                    .map(String::strip)
                                    .collect(Collectors.joining(" ")),
                            BY))
                    .orElse(null);
        }

        Outcome outcome(CheckRequest request) {
            long lines = request.code().lines().count();
            if (line < 1) {
                return new Outcome.Broken(by, Outcome.Part.CHECK, 0, "before the example: " + message);
            }
            // What is missing at the end is noticed after it.
            return Outcome.broken(by, (int) Math.min(line, lines), message);
        }
    }
}
