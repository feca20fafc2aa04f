"""Built-in algorithms: a fixed list."""

from __future__ import annotations

from ..handlers.call import Call, handles
from ..handlers.lists import Row, contains, in_order, page
from ..spec.contracts import contracts
from ..spec.replies import Reply
from .older_jobs import SUCCESS

# Name, usage, precision, size in MB, engine, batch size.
ALGORITHMS = (
    ("ResNet_v1_50", 1, "75.2%(top1), 92.2%(top5)", 98, "MXNet", 32),
    ("ResNet_v1_101", 1, "78.2%(top1), 94.1%(top5)", 171, "MXNet", 16),
    ("Faster_RCNN", 2, "80.05%(mAP)", 521, "TensorFlow", 1),
    ("Inception_v3", 1, "78.0%(top1), 93.9%(top5)", 104, "TensorFlow", 24),
    ("MobileNet_v2", 1, "71.9%(top1), 91.0%(top5)", 14, "PyTorch", 64),
    ("Yolo_v3", 2, "81.1%(mAP)", 237, "MXNet", 8),
)
DAY = 86_400_000


@handles("ListBuiltInAlgorithms")
def list_algorithms(call: Call) -> Reply:
    """Return one page of built-in algorithms."""
    found = contains(_rows(), "model_name", call.query.get("search_content"))
    found = in_order(found, _key(call.query.get("sortBy") or "engine"), call.query.get("order") or "desc")
    return Reply({**SUCCESS, "model_total_count": len(found), "models": page(call, found)})


def _rows() -> list[Row]:
    pattern: Row = contracts()["ListBuiltInAlgorithms"].example["models"][0]
    return [
        {
            **pattern,
            "model_id": number,
            "model_name": name,
            "model_usage": usage,
            "model_precision": precision,
            "model_size": megabytes * 1024 * 1024,
            "engine_name": engine,
            "engine_version": f"{engine}-1.2.1-python3.6",
            "parameter": f'[{{"label": "batch_size", "value": "{batch_size}", "required": true}}]',
            "create_time": pattern["create_time"] + number * DAY,
        }
        for number, (name, usage, precision, megabytes, engine, batch_size) in enumerate(ALGORITHMS, start=1)
    ]


def _key(sort_by: str) -> str:
    """Return the field that a sort key refers to."""
    return "engine_name" if sort_by == "engine" else sort_by
