package io.github.cheatsheets.verify.java;

import io.github.cheatsheets.verify.CheckRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.SimpleJavaFileObject;

/** An example made into a file that a compiler takes, with its lines in their order. */
final class JavaUnit extends SimpleJavaFileObject {

    private static final String CLASS = "CheatsheetExample";
    private static final Pattern IMPORT = Pattern.compile("(?m)^[ \\t]*import\\s+(?:static\\s+)?[\\w.*]+\\s*;");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^[ \\t]*package\\s+([\\w.]+)\\s*;");
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)^[ \\t]*public\\s+(?:(?:abstract|final|sealed|strictfp)\\s+)*(?:class|interface|enum|record|@interface)\\s+(\\w+)");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|enum|record)\\s+(\\w+)");
    private static final Pattern MAIN = Pattern.compile("\\bvoid\\s+main\\s*\\(");

    private final String source;
    private final int linesBefore;
    private final String mainClass;

    private JavaUnit(String before, String code, String after, String name, String mainClass) {
        super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
        this.source = before + code + after;
        this.linesBefore = (int) before.chars().filter(c -> c == '\n').count();
        this.mainClass = mainClass;
    }

    /** Returns the forms that an example can have, the most complete first: file, members of a class, statements, expression. */
    static List<JavaUnit> formsOf(CheckRequest request) {
        String preamble = request.text("preamble");
        String imports = request.list("imports").stream()
                .map(name -> "import " + name + "; ")
                .collect(Collectors.joining());
        List<JavaUnit> forms = new ArrayList<>();
        forms.add(file(request.code(), imports, preamble, request));
        String moved = IMPORT.matcher(request.code())
                .results()
                .map(found -> found.group().strip() + " ")
                .collect(Collectors.joining());
        // Each import leaves as many blanks as it had characters, so that places stay.
        String code = IMPORT.matcher(request.code())
                .replaceAll(found -> " ".repeat(found.group().length()));
        String head = imports + moved + lines(preamble) + "@SuppressWarnings(\"all\") class " + CLASS + " { ";
        String members = "\n" + request.text("members") + "\n";
        String setup = request.text("setup");
        String after = request.text("after");
        String main =
                "public static void main(String[] arguments) throws Throwable { new " + CLASS + "().example(); } ";
        forms.add(new JavaUnit(
                head + lines(setup),
                code,
                members + main + "void example() throws Throwable { " + after + "\n} }",
                CLASS,
                CLASS));
        String method = head + main + "void example() throws Throwable { ";
        forms.add(new JavaUnit(method + lines(setup), code, "\n" + after + "\n}" + members + "}", CLASS, CLASS));
        String expression = head + main + "Object value() throws Throwable { return (";
        forms.add(new JavaUnit(
                expression, code, "\n); } void example() throws Throwable { value(); }" + members + "}", CLASS, CLASS));
        return forms;
    }

    private static JavaUnit file(String code, String imports, String preamble, CheckRequest request) {
        Matcher type = PUBLIC_TYPE.matcher(code);
        Matcher first = TYPE.matcher(code);
        String name = type.find() ? type.group(1) : first.find() ? first.group(1) : CLASS;
        Matcher declared = PACKAGE.matcher(code);
        String folder = "";
        String head = imports + lines(preamble);
        String text = code;
        if (declared.find()) {
            folder = declared.group(1) + ".";
            // A package declaration must come first; on its line, nothing moves.
            text = code.substring(0, declared.end()) + " " + imports + code.substring(declared.end());
            head = "";
        }
        String members = "\n" + request.text("members");
        String after = request.text("after");
        boolean own = MAIN.matcher(code).find() && after.isEmpty();
        String tail = own
                ? members
                : members + "\nclass " + CLASS + " { public static void main(String[] arguments) throws Throwable { "
                        + after + "\n} }";
        return new JavaUnit(head, text, tail, folder.replace('.', '/') + name, folder + (own ? name : CLASS));
    }

    private static String lines(String text) {
        return text.isEmpty() ? "" : text + "\n";
    }

    /** Returns the class to start. */
    String mainClass() {
        return mainClass;
    }

    /** Returns the line of the example that a line of the file is; less than 1, or more than it has, if it is none of it. */
    long lineOfExample(long line) {
        return line - linesBefore;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JavaUnit unit && unit.source.equals(source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source);
    }
}
