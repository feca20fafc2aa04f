"""Statistics of a dataset: the distribution of its samples and the history of their counts."""

from __future__ import annotations

from typing import Any

from ...models import HardReasonCode
from ..handlers.call import Call, handles
from ..handlers.collection import StoredResource
from ..handlers.lists import Row
from ..spec.replies import Fault, Reply
from .dataset_contents import DATASETS, LABELS, SAMPLES, label_statistics
from .sample_search import HARD, PARAMETER_WRONG, REASONS, chosen, in_state, texts, with_details

SAMPLES_TO_SPLIT = 5


@handles("GetDatasetStats")
def statistics(call: Call) -> Reply:
    """Return the distribution of samples by label, state and hard example."""
    samples = [sample for sample in SAMPLES.unchanged(call) if in_state(sample, call.query.get("sample_state"))]
    rows = chosen(call, [sample.fields for sample in samples])
    kept = {row["sample_id"] for row in rows}
    labels = label_statistics(LABELS.rows(call), rows)
    hard = [row for row in rows if row["metadata"].get(HARD)]
    dataset = DATASETS.find(call)
    return Reply(
        {
            "label_stats": labels,
            "grouped_label_stats": _grouped(labels),
            "sample_stats": _by_state([sample for sample in samples if sample.key in kept], dataset),
            "key_sample_stats": {
                "total": len(rows),
                "key_sample": len(hard),
                "non_key_sample": len(rows) - len(hard),
            },
            "hard_detail_stats": _by_reason(hard),
            "metadata_stats": _by_attribute(rows),
            "data_spliting_enable": len(labels) > 1
            and all(label["sample_count"] >= SAMPLES_TO_SPLIT for label in labels),
        }
    )


def _grouped(labels: list[Row]) -> dict[str, list[Row]]:
    groups: dict[str, list[Row]] = {}
    for label in labels:
        groups.setdefault(str(label["type"]), []).append(label)
    return groups


def _by_state(samples: list[StoredResource], dataset: StoredResource) -> dict[str, int]:
    labeled = sum(bool(sample.fields["labels"]) for sample in samples)
    return {
        "total": len(samples),
        "manual_annotation": labeled,
        "auto_annotation": sum(bool(sample.notes.get("proposed")) for sample in samples),
        "un_annotation": len(samples) - labeled,
        "deleted": dataset.notes.get("deleted", 0),
    }


def _by_reason(hard: list[Row]) -> dict[str, Row]:
    """Return each reason for hard examples with its number of samples, which the service calls `key`."""
    counts: dict[str, Row] = {}
    for row in hard:
        details: dict[str, Row] = with_details(row).get("hard_details", {})
        for number in row["metadata"].get(REASONS, []):
            code = str(HardReasonCode(number).value)
            entry = counts.setdefault(code, {"key": 0, "value": details[code]})
            entry["key"] += 1
    return counts


def _by_attribute(rows: list[Row]) -> dict[str, dict[str, int]]:
    """Count the values of each attribute, except for the attributes of the service."""
    counts: dict[str, dict[str, int]] = {}
    for row in rows:
        attributes: dict[str, Any] = row["metadata"]
        for name, value in attributes.items():
            if name.startswith("@modelarts:"):
                continue
            values = counts.setdefault(name, {})
            for text in texts(value):
                values[text] = values.get(text, 0) + 1
    return counts


@handles("GetDatasetMetrics")
def metrics(call: Call) -> Reply:
    """Return the sample counts after each change in a time range."""
    start, end = int(call.query["start_time"]), int(call.query["end_time"])
    if start > end:
        raise Fault(400, PARAMETER_WRONG, "start_time is later than end_time.")
    within = {moment: counts for moment, counts in SAMPLES.counted(call).items() if start <= int(moment) <= end}
    series = {name: {moment: counts[name] for moment, counts in within.items()} for name in ("total", "un_annotation")}
    return Reply({"metrics": {**series, "failed": {}}})
