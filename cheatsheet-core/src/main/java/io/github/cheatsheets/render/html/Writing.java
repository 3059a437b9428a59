package io.github.cheatsheets.render.html;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.render.Labels;
import io.github.cheatsheets.render.RenderRequest;
import io.github.cheatsheets.verification.Verification;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * What the parts of one page share.
 *
 * @param sheet the sheet
 * @param labels the page's own words
 * @param verification what is known of the sheet's examples
 * @param conceptNames the names of the sheet's concepts by id
 */
record Writing(CheatSheet sheet, Labels labels, Verification verification, Map<String, String> conceptNames) {

    static Writing of(RenderRequest request) {
        CheatSheet sheet = request.sheet();
        Map<String, String> names = sheet.concepts().collect(Collectors.toMap(Concept::id, Concept::name));
        return new Writing(sheet, Labels.of(sheet), request.verification(), names);
    }

    /** Appends one item for each concept, linked to its row. */
    void references(Element list, List<String> concepts) {
        for (String id : concepts) {
            Texts.link(list.appendElement("li"), "#" + id, conceptNames.getOrDefault(id, id));
        }
    }
}
