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
        Element link = article.appendElement("h3").appendElement("a").attr("href", Page.query("symptom", symptom.id()));
        Texts.name(link, symptom.text());
        writing.references(article.appendElement("ol"), symptom.concepts());
    }
}
