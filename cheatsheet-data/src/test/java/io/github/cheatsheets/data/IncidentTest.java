package io.github.cheatsheets.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Incidents as a person on call describes them: the symptom that fits leads to the cure within three concepts. */
class IncidentTest {

    private static final int LOOKED_AT_FIRST = 3;

    static Stream<Arguments> incidents() {
        return Stream.of(
                incident(
                        "Checkout takes 30 s and then fails; the log says that no connection was available in time. "
                                + "The database is bored.",
                        "pool-timeouts",
                        "connection-leak-detection"),
                incident(
                        "p99 of the API went from 40 to 110 ms. The dashboard shows the pod at 35% of its CPU limit.",
                        "throttled-container", "cpu-quota-throttling"),
                incident(
                        "Every pod of the Java service is restarted with exit code 137 after some hours. "
                                + "The heap graph is flat.",
                        "memory-grows-until-oom",
                        "native-memory-accounting"),
                incident(
                        "A third-party API hangs, and now endpoints that never call it time out as well.",
                        "cascading-failure",
                        "bulkhead"),
                incident(
                        "The inventory service was down for 20 s. It is up again, gets five times the usual traffic "
                                + "and falls over each time.",
                        "retry-storm",
                        "retry-budget"),
                incident(
                        "At each full hour the database jumps to 100% CPU for some seconds, all with the same query.",
                        "herd-after-expiry", "request-coalescing"),
                incident(
                        "Since noon the order list takes 4 s. Nobody deployed; in psql the same query takes 3 ms.",
                        "query-turned-slow",
                        "prepared-statement-plans"),
                incident(
                        "The billing consumers log a rebalance every few minutes, and customers are charged twice.",
                        "consumer-lag-or-repeats",
                        "consumer-poll-tuning"),
                incident(
                        "We doubled the gRPC pods from 5 to 10. The old five run hot, the new five do nothing.",
                        "uneven-replicas",
                        "grpc-client-balancing"),
                incident(
                        "Sign-in in the Node service is slow whenever somebody uploads a large JSON file, "
                                + "and so is everything else.",
                        "event-loop-blocked",
                        "worker-offload"),
                incident(
                        "During the sale new connections take just over a second; requests, once in, are fast.",
                        "connect-slow-or-reset-under-burst",
                        "accept-queue"),
                incident(
                        "The nightly export starts fast and crawls at the end; each page is slower than the last.",
                        "deep-pages-slow",
                        "keyset-pagination"),
                incident(
                        "Users save their profile, reload and see the old one. Seconds later it is right.",
                        "stale-reads",
                        "read-replicas"),
                incident(
                        "Prometheus is out of memory for the third time this week, with no more traffic than before.",
                        "telemetry-bill",
                        "high-cardinality-labels"),
                incident(
                        "A migration added an index at 10 o'clock, and from then on all inserts into orders hung.",
                        "lock-waits",
                        "concurrent-index-build"));
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void theCureIsAmongTheFirstThreeConceptsOfTheSymptom(String symptom, String cure) {
        assertThat(CuratedSheet.symptom(symptom).concepts().subList(0, LOOKED_AT_FIRST))
                .contains(cure);
    }

    private static Arguments incident(String described, String symptom, String cure) {
        return Arguments.of(Named.of(described + " -> " + symptom, symptom), cure);
    }
}
