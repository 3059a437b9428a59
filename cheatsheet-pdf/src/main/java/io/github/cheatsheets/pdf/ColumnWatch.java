package io.github.cheatsheets.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.area.Area;
import org.apache.fop.area.NormalFlow;
import org.apache.fop.area.Trait;
import org.apache.fop.render.intermediate.IFRenderer;

/** Draws pages, and notes which concepts are in more than one column. */
final class ColumnWatch extends IFRenderer {

    private static final int MILLIPOINTS = 1000;

    private final Map<String, Parts> concepts = new HashMap<>();

    /** What of a concept has been drawn: in how many columns, and how high all of it is, in points. */
    private record Parts(int columns, double height) {

        Parts and(double more) {
            return new Parts(columns + 1, height + more);
        }
    }

    ColumnWatch(FOUserAgent agent) {
        super(agent);
    }

    @Override
    protected void renderFlow(NormalFlow flow) {
        List<?> areas = flow.getChildAreas();
        if (areas != null) {
            for (Object child : areas) {
                if (child instanceof Area area && area.getTrait(Trait.PROD_ID) instanceof String id) {
                    concepts.put(
                            id, concepts.getOrDefault(id, new Parts(0, 0)).and((double) area.getBPD() / MILLIPOINTS));
                }
            }
        }
        super.renderFlow(flow);
    }

    /** Returns the concepts that are split though they would fit into a column of that height, in points. */
    Set<String> splitInVain(double columnHeight) {
        return those(parts -> parts.columns() > 1 && parts.height() < columnHeight);
    }

    /** Returns the concepts that are kept in one column of that height, in points, though they are higher. */
    Set<String> cutOff(double columnHeight) {
        return those(parts -> parts.columns() == 1 && parts.height() > columnHeight);
    }

    private Set<String> those(Predicate<Parts> condition) {
        return concepts.entrySet().stream()
                .filter(concept -> condition.test(concept.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
