"""Labels of the pictures."""

from aiomodelarts import ModelArts, params
from aiomodelarts.models import IntelligentTask, Label, LabelType


async def create_labels(client: ModelArts, dataset_id: str, names: list[str]) -> None:
    """Create labels."""
    labels = [Label(name=name, type=LabelType(0)) for name in names]
    await client.labels.create_batch(dataset_id, labels=labels)  # breaks


async def create_plain_labels(client: ModelArts, dataset_id: str) -> None:
    """Create labels from dictionaries, which still works."""
    await client.labels.create_batch(dataset_id, labels=[{"name": "rose", "type": 0}])


async def progress(client: ModelArts, dataset_id: str) -> list[IntelligentTask]:
    """Return the running tasks."""
    found: list[IntelligentTask] = []
    async for task in client.intelligent_tasks.list(dataset_id):  # may break
        found.append(task)  # fails type checking
        print(task.task_name, task.unconfirmed_sample_count)
    return found


def channel(name: str) -> params.AlgorithmParameter:  # breaks
    """Return a parameter of an algorithm."""
    return {"name": name}


async def export(client: ModelArts, dataset_id: str, folder: str) -> str:
    """Export a dataset and return the ID of the task."""
    task = await client.export_tasks.create(dataset_id, path=folder, export_type=0)  # may break
    return str(task.task_id)
