package io.github.cheatsheets.verify.tool;

import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verify.CheckRequest;
import java.util.List;
import java.util.regex.Pattern;

/** Compiles Protocol Buffers definitions, names and numbers of fields included. Without a syntax line, they are of proto3. */
public final class ProtocChecker extends CompilerChecker {

    private static final Pattern SYNTAX = Pattern.compile("(?m)^\\s*(?:syntax|edition)\\s*=");

    /** Found as a service. */
    public ProtocChecker() {
        super(
                "proto",
                Strength.COMPILED,
                "example.proto",
                List.of("--proto_path=.", "--descriptor_set_out=example.bin"),
                Pattern.compile("example\\.proto:(?<line>\\d+):\\d+: (?<message>.*)"),
                "protoc",
                "protoc",
                "--version");
    }

    @Override
    String head(CheckRequest request) {
        return SYNTAX.matcher(request.code()).find() ? "" : "syntax = \"proto3\"; ";
    }
}
