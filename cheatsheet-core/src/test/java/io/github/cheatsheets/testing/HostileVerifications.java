package io.github.cheatsheets.testing;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verification.Verdict;
import io.github.cheatsheets.verification.Verification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Verdicts on about three in four examples of a sheet, which come from tools that are named like its concepts. */
public final class HostileVerifications {

    private HostileVerifications() {}

    /** Returns verdicts that depend on the seed and the sheet alone. */
    public static Verification of(long seed, CheatSheet sheet) {
        Random random = new Random(seed);
        List<Strength> strengths = List.of(Strength.values());
        List<Concept> concepts = sheet.concepts().toList();
        Map<String, Verdict> verdicts = new HashMap<>();
        for (Concept concept : concepts) {
            for (int i = 0; i < concept.examples().size(); i++) {
                if (random.nextInt(4) > 0) {
                    String tool = concepts.get(random.nextInt(concepts.size())).name();
                    Strength strength = strengths.get(random.nextInt(strengths.size()));
                    verdicts.put(Verification.path(concept, i), new Verdict(strength, tool));
                }
            }
        }
        return new Verification(LocalDate.of(2026, 11, 25), verdicts);
    }
}
