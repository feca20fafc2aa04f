"""Templates for importing models."""

from __future__ import annotations

from functools import cache

from ..handlers.call import Call, handles
from ..handlers.lists import Row, page
from ..spec.contracts import contracts
from ..spec.replies import Reply

KINDS = (
    ("Classification", "TensorFlow", "python3.6", "Image classification"),
    ("Classification", "PyTorch", "python3.7", "Flower classification"),
    ("Classification", "XGBoost", "python3.6", "Classification of tables"),
    ("Common", "TensorFlow", "python3.6", "TensorFlow model"),
    ("Common", "PyTorch", "python3.7", "PyTorch model"),
    ("Common", "MindSpore", "python3.7", "MindSpore model"),
    ("Common", "Custom", "python3.7", "Own container"),
)
ARCHITECTURES = ("X86_64", "AARCH64")
PRECISIONS = ("fp32", "fp16", "int8", "int4")


@cache
def templates() -> tuple[Row, ...]:
    """Return all templates: the example in the spec with each type, engine, architecture and precision."""
    pattern: Row = contracts()["ListModelTemplates"].example["templates"][0]
    parts = [(kind, arch, precision) for precision in PRECISIONS for arch in ARCHITECTURES for kind in KINDS]
    return tuple(
        {
            **pattern,
            "template_id": str(100_000_000_000_000_000 + number),
            "template_name_en": f"{name}, {precision}",
            "description_en": f"Imports a model for {engine} with weights in {precision}",
            "arch": arch,
            "template_labels": {"theme": theme, "engine": engine, "environment": environment},
        }
        for number, ((theme, engine, environment, name), arch, precision) in enumerate(parts)
    )


@handles("ListModelTemplates")
def list_templates(call: Call) -> Reply:
    """Return one page of the matching templates."""
    query, rows = call.query, list(templates())
    for label, name in (("theme", "theme"), ("engine", "engine"), ("environment", "env")):
        if wanted := query.get(name):
            rows = [row for row in rows if row["template_labels"][label] == wanted]
    if word := (query.get("keyword") or "").lower():
        rows = [row for row in rows if word in f"{row['template_name_en']} {row['description_en']}".lower()]
    return Reply({"total_count": len(rows), "templates": page(call, rows)})
