package io.github.cheatsheets.render.html;

import io.github.cheatsheets.model.Symptom;
import org.jsoup.nodes.Element;

/** What a person sees, each leading to the concepts to look at. */
final class SymptomIndex {

    private final Writing writing;

    SymptomIndex(Writing writing) {
        this.writing = writing;
    }

    void write(Element section) {
        Page.heading(section, Page.SYMPTOMS, writing.labels().symptoms());
        Element list = section.appendElement("div").attr("class", "symptoms");
        writing.sheet().symptoms().forEach(symptom -> symptom(list.appendElement("article"), symptom));
    }

    private void symptom(Element article, Symptom symptom) {
        article.attr("id", symptom.id());
        Element line = article.appendElement("div");
        Texts.link(line.appendElement("h3"), Page.query("symptom", symptom.id()), symptom.text());
        Page.anchor(line, symptom.id(), writing.labels().text("link-to", symptom.text()));
        writing.references(article.appendElement("ol"), symptom.concepts());
    }
}
