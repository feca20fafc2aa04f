"""A training job whose code, log and output are in a bucket."""

from typing import Any


def training_job(
    bucket: str, *, nodes: int, output: str = "/{bucket}/out/", log: str = "/{bucket}/log/"
) -> dict[str, Any]:
    """Return the arguments of `training_jobs.create`.

    Args:
        bucket: Name of the bucket, which replaces `{bucket}` in the places.
        nodes: Number of nodes.
        output: Where the output goes.
        log: Where the log goes.
    """
    remote = {"obs": {"obs_url": output.format(bucket=bucket)}}
    return {
        "metadata": {"name": "flowers"},
        "algorithm": {
            "code_dir": f"/{bucket}/code/",
            "boot_file": f"/{bucket}/code/train.py",
            "outputs": [{"name": "train_url", "remote": remote}],
        },
        "spec": {
            "resource": {"flavor_id": "modelarts.p3.large.public", "node_count": nodes},
            "log_export_path": {"obs_url": log.format(bucket=bucket)},
        },
    }
