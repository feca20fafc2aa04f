"""Examples of the operations of `training_images`."""

from aiomodelarts import ModelArts


async def create_save_image_job(client: ModelArts, training_job_id: str, task_id: str) -> None:
    # Save the environment of a running job.
    image = await client.training_images.create_and_wait(
        training_job_id, task_id, name="flowers-trained", namespace="garden", tag="v1"
    )
    print(image.name, image.status)


async def show_save_image_job(client: ModelArts, training_job_id: str, task_id: str) -> None:
    image = await client.training_images.get(training_job_id, task_id)
    print(image.name, image.status)
