package org.peldano.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.peldano.catalogue.Names;

/** Makes an index in memory, whose documents stand in the order of the entries. */
final class Building {

    // A text weighs what its words weigh, however long it is: a thing must not lose by having many aliases.
    private static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.25f);

    private final Map<Locale, Analyzer> analyzers;

    /** {@code analyzers}: one for each language that is indexed. */
    Building(Map<Locale, Analyzer> analyzers) {
        this.analyzers = analyzers;
    }

    IndexSearcher index(List<Entry> entries) {
        // Only neighbours are merged, so that the order stays.
        var config = new IndexWriterConfig(byField())
                .setMergePolicy(new LogDocMergePolicy())
                .setMergeScheduler(new SerialMergeScheduler())
                .setSimilarity(SIMILARITY);
        // On the heap alone: whoever drops the searcher drops it all, and nobody has to close anything.
        var directory = new ByteBuffersDirectory();
        try {
            try (var writer = new IndexWriter(directory, config)) {
                for (var entry : entries) {
                    writer.addDocument(document(entry));
                }
                writer.forceMerge(1);
            }
            var searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setSimilarity(SIMILARITY);
            // Lucene's own is shared by all, and would hold on to an index that has been replaced.
            searcher.setQueryCache(null);
            return searcher;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of {@code index} in one of the languages. */
    Lexicon lexicon(IndexReader index, Locale language) {
        var used = EnumSet.noneOf(Field.class);
        var all = new TreeSet<String>();
        try {
            for (var field : Field.values()) {
                var terms = MultiTerms.getTerms(index, field.words(language));
                if (terms != null) {
                    used.add(field);
                    var each = terms.iterator();
                    while (each.next() != null) {
                        all.add(each.term().utf8ToString());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Lexicon(language, analyzers.get(language), used, all);
    }

    private Analyzer byField() {
        var byField = new HashMap<String, Analyzer>();
        analyzers.forEach((language, analyzer) -> {
            for (var field : Field.values()) {
                byField.put(field.words(language), analyzer);
            }
        });
        return new PerFieldAnalyzerWrapper(WordAnalyzer.plain(), byField);
    }

    private Document document(Entry entry) {
        var document = new Document();
        document.add(new StringField(Field.TYPE, entry.type().name(), Store.NO));
        document.add(new StringField(Field.SLUG, entry.slug(), Store.NO));
        for (var language : analyzers.keySet()) {
            add(document, Field.NAME, language, List.of(entry.name().in(language)));
            add(document, Field.ALIAS, language, entry.aliases().in(language));
            add(document, Field.TEXT, language, entry.texts(language));
        }
        return document;
    }

    private static void add(Document document, Field field, Locale language, List<String> texts) {
        for (var text : texts) {
            document.add(new TextField(field.words(language), text, Store.NO));
            if (field != Field.TEXT) {
                document.add(new StringField(field.whole(language), Names.normalize(text), Store.NO));
            }
        }
    }
}
