"""Results of data processing: samples are changed, removed or added, depending on the type of the task.

The fake does not read files. Which samples a task affects depends only on their position.
"""

from __future__ import annotations

import hashlib
from pathlib import PurePosixPath

from ...models import ProcessingResultProperty, ProcessingSourceType, ProcessingTaskType
from ..handlers.call import Call
from ..handlers.collection import Collection, StoredResource
from ..handlers.lists import Row
from .dataset_contents import DATASETS, SAMPLES, VERSIONS, in_dataset
from .samples import folder_of

TASKS = Collection("processing_tasks", "task_id", (400, "ModelArts.4700"), "status")
FILES_IN_A_FOLDER = 6
MODIFIED, DELETED, ADDED = (
    ProcessingResultProperty.MODIFIED.value,
    ProcessingResultProperty.DELETED.value,
    ProcessingResultProperty.ADDED.value,
)
# Effect on samples, the interval between affected samples, and the description of the result.
EFFECTS = {
    ProcessingTaskType.SYS_DATA_CLEANING.value: (DELETED, 3, "unlike the other samples"),
    ProcessingTaskType.SYS_DATA_AUGMENTATION.value: (ADDED, 1, "noise added"),
    ProcessingTaskType.SYS_DATA_VALIDATION.value: (MODIFIED, 2, "converted to RGB"),
    ProcessingTaskType.SYS_DATA_SELECTION.value: (DELETED, 2, "similar to another sample"),
}


def sources_of(given: Row) -> list[Row]:
    """Return all data sources of a task or version."""
    return [given["data_source"]] if "data_source" in given else list(given.get("inputs", []))


def files_of(call: Call, source: Row) -> list[str]:
    """Return the OBS paths of the files in a data source.

    Raises:
        Fault: The dataset, version or task does not exist.
    """
    waiting, found = [source], list[str]()
    while waiting:
        source = waiting.pop()
        kind, where = source.get("type"), str(source.get("source", ""))
        if kind == ProcessingSourceType.TASK:
            waiting += reversed(sources_of(TASKS.find(call, where).fields))
        elif kind == ProcessingSourceType.DATASET:
            found += [f"{one.fields['sample_dir']}{one.fields['sample_name']}" for one in samples_of(call, source)]
        else:
            folder = folder_of(where)
            stem = PurePosixPath(folder).name or "file"
            found += [f"{folder}{stem}-{number}.jpg" for number in range(1, FILES_IN_A_FOLDER + 1)]
    return found


def samples_of(call: Call, source: Row) -> list[StoredResource]:
    """Return the samples of a dataset as data source, or those of its version if the source names one.

    Raises:
        Fault: The dataset or version does not exist.
    """
    dataset = DATASETS.find(call, str(source.get("source", "")))
    inside = in_dataset(call, dataset.key)
    if version_id := source.get("version_id"):
        samples: list[StoredResource] = VERSIONS.find(inside, version_id).notes["samples"]
        return samples
    return list(SAMPLES.unchanged(inside))


def results(version_id: str, kind: str, files: list[str], output: str) -> list[Row]:
    """Return the results of a run for the files that it affects."""
    if kind not in EFFECTS:
        return []
    effect, interval, description = EFFECTS[kind]
    return [_result(version_id, effect, description, path, output) for path in files[::interval]]


def _result(version_id: str, effect: int, description: str, path: str, output: str) -> Row:
    row: Row = {
        "sample_id": hashlib.md5(path.encode(), usedforsecurity=False).hexdigest(),
        "version_id": version_id,
        "origin_source": f"obs:/{path}",
        "result_property": effect,
        "result_description": [[description]],
    }
    if effect != DELETED:
        row["new_source"] = f"obs:/{output}Data/{PurePosixPath(path).name}"
    return row


def with_links(row: Row, process: str | None) -> Row:
    """Return a result with links to its files, with the image processing of the request."""
    linked = dict(row)
    for key in ("origin_source", "new_source"):
        if key in row:
            bucket, _, path = str(row[key]).removeprefix("obs://").partition("/")
            link = f"https://{bucket}.obs.example.com/{path}?Signature=made-up"
            linked[f"signed_{key}"] = f"{link}&x-image-process={process}" if process else link
    return linked


def counts(files: list[str], found: list[Row]) -> Row:
    """Count the images that a run added, changed, removed and left unchanged."""
    number = {effect: sum(row["result_property"] == effect for row in found) for effect in (MODIFIED, DELETED, ADDED)}
    return {
        "origin_sample_count": len(files),
        "add_sample_count": number[ADDED],
        "modified_sample_count": number[MODIFIED],
        "deleted_sample_count": number[DELETED],
        "unmodified_sample_count": len(files) - number[MODIFIED] - number[DELETED],
    }
