package io.github.cheatsheets.maven;

import io.github.cheatsheets.CheatSheets;
import io.github.cheatsheets.build.SchemaFile;
import io.github.cheatsheets.build.UserException;
import java.io.File;
import java.io.IOException;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the JSON Schema of sheets, so that editors complete and check while one types: name it in the first line of a
 * sheet, <code># yaml-language-server: $schema=cheatsheet-1.schema.json</code>.
 *
 * @since 0.1.0
 */
@Mojo(name = "schema", requiresProject = false, threadSafe = true)
public final class SchemaMojo extends AbstractCheatSheetMojo {

    /**
     * The file to write.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "cheatsheet.schemaFile",
            defaultValue = "${basedir}/src/main/cheatsheets/" + CheatSheets.SCHEMA,
            required = true)
    private File schemaFile = new File(CheatSheets.SCHEMA);

    @Inject
    SchemaMojo(MavenSession session) {
        super(session);
    }

    @Override
    void run() throws IOException, UserException {
        SchemaFile.write(schemaFile.toPath());
        getLog().info("Wrote " + relative(schemaFile.getPath()) + ".");
    }
}
