"""Asks another extractor about a text: peers.py TOOL ADDRESS MODEL < TEXT. Prints one JSON object."""

import json
import sys
import time

tool, address, model = sys.argv[1:]
text = sys.stdin.read()


def langextract():
    import langextract as lx
    from langextract.providers.openai import OpenAILanguageModel

    example = lx.data.ExampleData(
        text="In 1903 the botanist Ilse Brandvold left Bergen to work for the Museum of Tromdal.",
        extractions=[
            lx.data.Extraction("date", "1903"),
            lx.data.Extraction("person", "Ilse Brandvold"),
            lx.data.Extraction("place", "Bergen"),
            lx.data.Extraction("organization", "Museum of Tromdal"),
        ],
    )
    engine = OpenAILanguageModel(
        model_id=model, api_key="none", base_url=address, temperature=0.0, max_workers=1
    )
    start = time.monotonic()
    found = lx.extract(
        text,
        prompt_description="Extract persons, organizations, places, dates and works in order of appearance. Use exact text.",
        examples=[example],
        model=engine,
        fence_output=False,
        use_schema_constraints=False,
        show_progress=False,
    )
    seconds = time.monotonic() - start
    entities = [[one.extraction_text, one.extraction_class] for one in found.extractions or []]
    return {"seconds": seconds, "entities": entities, "relations": []}


def kg_gen():
    from kg_gen import KGGen

    generator = KGGen(model=f"openai/{model}", api_base=address, api_key="none", temperature=0.0)
    start = time.monotonic()
    graph = generator.generate(input_data=text)
    seconds = time.monotonic() - start
    entities = [[name, ""] for name in sorted(graph.entities)]
    return {"seconds": seconds, "entities": entities, "relations": sorted(map(list, graph.relations))}


print("\n" + json.dumps({"langextract": langextract, "kg-gen": kg_gen}[tool]()))
