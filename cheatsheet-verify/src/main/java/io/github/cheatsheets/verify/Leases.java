package io.github.cheatsheets.verify;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** The servers that one example uses. */
final class Leases implements AutoCloseable {

    private final Deque<Lease> open = new ArrayDeque<>();
    private final Map<String, String> environment = new LinkedHashMap<>();

    /**
     * Starts the servers that a check block names.
     *
     * @throws IOException if one cannot be had
     */
    static Leases of(CheckRequest request, Checkers checkers) throws IOException, InterruptedException {
        Leases leases = new Leases();
        try {
            for (String service : request.list("services")) {
                leases.add(service, request, checkers);
            }
            return leases;
        } catch (IOException | InterruptedException e) {
            leases.close();
            throw e;
        }
    }

    private void add(String service, CheckRequest request, Checkers checkers) throws IOException, InterruptedException {
        ExampleChecker lender =
                checkers.lender(service).orElseThrow(() -> new IOException("there is no service \"" + service + "\""));
        if (lender.unavailable().isPresent()) {
            throw new IOException(lender.unavailable().get());
        }
        Lease lease = lender.lend(service, request);
        open.push(lease);
        environment.putAll(lease.environment());
    }

    Map<String, String> environment() {
        return environment;
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }
}
