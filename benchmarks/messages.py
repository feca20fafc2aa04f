"""Invented response bodies for the benchmarks."""

import json
from typing import Any


def flat_list(count: int = 20) -> bytes:
    """Return a page of visualization jobs with flat fields."""
    jobs = [
        {
            "job_id": 1000 + number,
            "job_name": f"board-{number}",
            "job_desc": "curves of a run",
            "status": 8,
            "create_time": 1719822600000 + number,
            "duration": 5400000,
            "service_url": f"https://boards.example.com/visualization/{number}",
            "train_url": "/flowers/output/",
            "resource_id": f"{number:032x}",
        }
        for number in range(count)
    ]
    envelope = {"is_success": True, "job_total_count": count, "job_count_limit": 80, "quotas": 100, "jobs": jobs}
    return json.dumps(envelope).encode()


def version(number: int) -> dict[str, Any]:
    """Return a version of a training job with 24 fields, three levels and ten objects."""
    share = {"id": f"{number:032x}", "src_path": "10.20.0.15:/", "dest_path": "/home/work/shared", "read_only": True}
    return {
        "version_id": 900 + number,
        "version_name": f"V{number:04d}",
        "pre_version_id": 899 + number,
        "engine_type": 1,
        "engine_name": "TensorFlow",
        "engine_id": 103,
        "engine_version": "TF-1.13.1-python3.6",
        "status": 10,
        "app_url": "/flowers/code/",
        "boot_file_url": "/flowers/code/train.py",
        "create_time": 1719822600000,
        "start_time": 1719822660000,
        "duration": 5400000,
        "parameter": [
            {"label": "learning_rate", "value": "0.005"},
            {"label": "epochs", "value": "40"},
            {"label": "batch_size", "value": "64"},
            {"label": "augment", "value": "true"},
        ],
        "spec_id": 7,
        "core": "8",
        "cpu": "64",
        "gpu_num": 1,
        "gpu_type": "Pnt1",
        "worker_server_num": 2,
        "data_source": [{"type": "obs", "data_url": "/flowers/images/"}],
        "train_url": "/flowers/output/",
        "log_url": "/flowers/logs/",
        "volumes": [{"nfs": share}, {"host_path": {"src_path": "/data/cache", "dest_path": "/home/work/cache"}}],
    }


def nested_list(size: int = 28_000) -> bytes:
    """Return a page of versions of at least that many bytes."""
    versions: list[dict[str, Any]] = []
    body = b""
    while len(body) < size:
        versions.append(version(len(versions) + 1))
        head = {"is_success": True, "job_id": 412, "job_name": "flowers", "version_count": len(versions)}
        body = json.dumps({**head, "versions": versions}).encode()
    return body


def detail() -> bytes:
    """Return one version with its job."""
    return json.dumps({"is_success": True, "job_id": 412, "job_name": "flowers", **version(3)}).encode()
