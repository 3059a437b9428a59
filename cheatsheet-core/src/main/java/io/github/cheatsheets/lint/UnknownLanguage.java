package io.github.cheatsheets.lint;

import io.github.cheatsheets.finding.Rule;
import io.github.cheatsheets.finding.Severity;
import io.github.cheatsheets.finding.Suggestion;
import io.github.cheatsheets.model.CheatSheet;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** The language of an example has the name that highlighters know it by. */
public final class UnknownLanguage implements LintRule {

    private static final Rule RULE = new Rule(
            "unknown-language",
            Severity.WARNING,
            "The language of an example has the name that highlighters know it by.");

    private static final Set<String> KNOWN =
            new TreeSet<>(Arrays.asList(("apache asciidoc awk bash bat c clojure cmake console"
                            + " cpp c++ csharp css csv dart diff docker dockerfile elixir elm erlang fish fortran go graphql groovy"
                            + " haskell hcl html http ini java javascript js json jsonc jsx julia kotlin latex lua makefile markdown"
                            + " matlab mysql nginx nim objective-c ocaml pascal perl php plaintext postgresql powershell prolog promql"
                            + " properties proto protobuf puppet python r redis regex ruby rust sass scala scheme scss sh shell sql"
                            + " svg swift tcl terraform text toml ts tsx typescript vb vim wasm xml yaml yml zig zsh")
                    .split(" ", -1)));

    /** Made by {@link java.util.ServiceLoader}. */
    public UnknownLanguage() {}

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(CheatSheet sheet, Report report) {
        SheetTexts.eachExample(sheet, (path, example) -> {
            if (!KNOWN.contains(example.lang())) {
                report.add(
                        path + "/lang",
                        "no highlighter knows the language \"" + example.lang() + "\""
                                + Suggestion.of(example.lang(), KNOWN));
            }
        });
    }
}
