package io.github.cheatsheets.verify.http;

import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verify.CheckRequest;
import io.github.cheatsheets.verify.LoadedChecker;
import io.github.cheatsheets.verify.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MessageHeaders;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.impl.io.DefaultHttpRequestParser;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParser;
import org.apache.hc.core5.http.impl.io.SessionInputBufferImpl;
import org.jspecify.annotations.Nullable;

/**
 * Parses messages of HTTP/1.1 with Apache HttpCore. Several may follow each other, an empty line between them; what follows
 * the empty line and is no start line is a body. Names and numbers are held to RFC 9110.
 */
public final class HttpChecker implements LoadedChecker {

    private static final String BY = "Apache HttpCore 5.3";
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern REQUEST = Pattern.compile("(?<method>[A-Za-z]+) \\S+(?: HTTP/\\S*)?");
    private static final Pattern START = Pattern.compile("HTTP/.*|" + REQUEST.pattern());
    private static final Set<String> NUMBERS = Set.of("content-length", "age", "max-forwards");
    private static final int BUFFER = 8192;

    /** Made when the first example of its language comes. */
    public HttpChecker() {}

    @Override
    public Outcome check(CheckRequest request) {
        List<String> lines = request.code().lines().toList();
        int at = 0;
        while (at < lines.size()) {
            int end = at;
            while (end < lines.size() && !lines.get(end).isBlank()) {
                end++;
            }
            if (at == 0 || START.matcher(lines.get(at)).matches()) {
                Outcome wrong = message(lines.subList(at, end), at);
                if (wrong != null) {
                    return wrong;
                }
            }
            at = end + 1;
        }
        return Outcome.right(Strength.PARSED, BY);
    }

    /** Parses a message line by line, so that the line that is wrong is known. */
    private static @Nullable Outcome message(List<String> lines, int before) {
        for (int count = 1; count <= lines.size(); count++) {
            try {
                MessageHeaders message = parse(lines.subList(0, count));
                if (count > 1) {
                    Header[] headers = message.getHeaders();
                    String problem =
                            headers.length == 0 ? "it is no header field" : problem(headers[headers.length - 1]);
                    if (problem != null) {
                        return Outcome.broken(BY, before + count, problem);
                    }
                } else if (!lines.get(0).startsWith("HTTP/") && !knownMethod(lines.get(0))) {
                    return Outcome.broken(
                            BY,
                            before + 1,
                            "there is no method \"" + lines.get(0).split(" ", 2)[0] + "\"");
                }
            } catch (HttpException e) {
                return Outcome.broken(BY, before + count, String.valueOf(e.getMessage()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return null;
    }

    private static MessageHeaders parse(List<String> lines) throws IOException, HttpException {
        boolean response = lines.get(0).startsWith("HTTP/");
        // A request line may leave its version out, as in documents.
        String start = response || lines.get(0).contains(" HTTP/") ? lines.get(0) : lines.get(0) + " HTTP/1.1";
        String text = start + "\r\n" + String.join("\r\n", lines.subList(1, lines.size())) + "\r\n\r\n";
        SessionInputBufferImpl buffer = new SessionInputBufferImpl(BUFFER);
        ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
        return response
                ? new DefaultHttpResponseParser().parse(buffer, in)
                : new DefaultHttpRequestParser().parse(buffer, in);
    }

    private static boolean knownMethod(String line) {
        String method = line.split(" ", 2)[0];
        return Stream.of(Method.values()).anyMatch(known -> known.name().equals(method));
    }

    private static @Nullable String problem(Header header) {
        if (!TOKEN.matcher(header.getName()).matches()) {
            return "\"" + header.getName() + "\" is no name of a header field";
        }
        boolean number = NUMBERS.contains(header.getName().toLowerCase(Locale.ROOT));
        if (number && !header.getValue().matches("\\d+")) {
            return header.getName() + " must be a number, not \"" + header.getValue() + "\"";
        }
        long quotes = header.getValue()
                .replaceAll("\\\\.", "")
                .chars()
                .filter(c -> c == '"')
                .count();
        return quotes % 2 == 0 ? null : "the value of " + header.getName() + " has a quote that nothing closes";
    }
}
