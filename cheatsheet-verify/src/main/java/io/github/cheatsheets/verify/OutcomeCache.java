package io.github.cheatsheets.verify;

import java.util.Optional;

/** Outcomes of earlier runs, by {@link ExampleResult#fingerprint}. Safe for use by several threads. */
public interface OutcomeCache {

    /** Remembers nothing. */
    OutcomeCache NONE = new OutcomeCache() {
        @Override
        public Optional<Outcome> get(String fingerprint) {
            return Optional.empty();
        }

        @Override
        public void put(String fingerprint, Outcome outcome) {
            // Nothing is remembered.
        }
    };

    /** Returns the outcome of an earlier run. */
    Optional<Outcome> get(String fingerprint);

    /**
     * Notes an outcome. Only such are noted as depend on nothing but the fingerprint: not that a library could not be had, or
     * that time ran out.
     */
    void put(String fingerprint, Outcome outcome);
}
