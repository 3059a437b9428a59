package io.github.cheatsheets.maven;

import io.github.cheatsheets.SheetReading;
import io.github.cheatsheets.build.NamedSheet;
import io.github.cheatsheets.build.SheetFinder;
import io.github.cheatsheets.build.Tally;
import io.github.cheatsheets.build.UserException;
import io.github.cheatsheets.model.CheatSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Lists the sheets of the source directory, of the artifacts among the plugin's dependencies, and of the project's, with
 * their tables and concepts.
 *
 * @since 0.1.0
 */
@Mojo(name = "list", requiresProject = false, threadSafe = true)
public final class ListMojo extends AbstractSheetsMojo {

    @Inject
    ListMojo(MavenSession session) {
        super(session);
    }

    @Override
    void run() throws IOException, UserException {
        for (NamedSheet named : sheets(finder())) {
            SheetReading reading = named.read();
            reading.sheet().ifPresent(sheet -> list(named, sheet));
            report(Progress.unseen()).found(reading.findings());
        }
    }

    @Override
    List<NamedSheet> defaultSheets(SheetFinder finder) throws UserException {
        List<NamedSheet> sheets = new ArrayList<>(finder.all());
        try {
            sheets.addAll(finder.further());
        } catch (UserException e) {
            // In a build that stops before packaging, a module may depend on one that is not there yet.
            getLog().warn(e.getMessage());
        }
        return sheets;
    }

    private void list(NamedSheet named, CheatSheet sheet) {
        getLog().info(sheet.id() + ": " + sheet.title() + " (" + Tally.of(sheet) + ", " + relative(named.origin())
                + ")");
        sheet.tables().forEach(table -> {
            getLog().info("  " + table.id() + ": " + table.title());
            table.concepts().forEach(concept -> getLog().info("    " + concept.id() + ": " + concept.name()));
        });
    }
}
