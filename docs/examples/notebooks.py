"""Examples of the operations of `notebooks`."""

from aiomodelarts import ModelArts


async def create_image(client: ModelArts, notebook_id: str) -> None:
    # Save the environment of a running notebook instance.
    image = await client.notebooks.create_image_and_wait(
        notebook_id, name="tuned", namespace="gardening", tag="1.0", description="With pandas"
    )
    print(image.name, image.status)


async def create_notebook(client: ModelArts, image_id: str) -> None:
    notebook = await client.notebooks.create_and_wait(
        name="flowers",
        flavor="modelarts.vm.cpu.2u",
        image_id=image_id,
        volume={"category": "EVS", "ownership": "MANAGED", "capacity": 5},
    )
    print(notebook.status, notebook.url)


async def delete_notebook(client: ModelArts, notebook_id: str) -> None:
    await client.notebooks.delete_and_wait(notebook_id)


async def list_all_notebooks(client: ModelArts) -> None:
    async for notebook in client.notebooks.list_all():
        print(notebook.name, notebook.status)


async def list_flavors(client: ModelArts) -> None:
    async for flavor in client.notebooks.list_flavors(category="GPU"):
        print(flavor.id, flavor.name, flavor.sold_out)


async def list_notebooks(client: ModelArts) -> None:
    async for notebook in client.notebooks.list(sort_key="name", sort_dir="ASC"):
        print(notebook.name, notebook.status)


async def renew_lease(client: ModelArts, notebook_id: str) -> None:
    from datetime import timedelta

    lease = await client.notebooks.renew_lease(notebook_id, duration=timedelta(hours=2))
    print(lease.duration)


async def run_code_lab(client: ModelArts, image_id: str) -> None:
    notebook = await client.notebooks.open(
        image_id=image_id, share_url="https://notebooks.example.com/shared/roses.ipynb"
    )
    print(notebook.name, notebook.status)


async def show_lease(client: ModelArts, notebook_id: str) -> None:
    lease = await client.notebooks.get_lease(notebook_id)
    print(lease.type, lease.duration)


async def show_notebook(client: ModelArts, notebook_id: str) -> None:
    notebook = await client.notebooks.get(notebook_id)
    print(notebook.name, notebook.status)


async def show_switchable_flavors(client: ModelArts, notebook_id: str) -> None:
    async for flavor in client.notebooks.list_switchable_flavors(notebook_id):
        print(flavor.id, flavor.name)


async def start_notebook(client: ModelArts, notebook_id: str) -> None:
    from datetime import timedelta

    # The instance stops by itself after two hours.
    notebook = await client.notebooks.start_and_wait(notebook_id, duration=timedelta(hours=2), type="timing")
    print(notebook.status, notebook.url)


async def stop_notebook(client: ModelArts, notebook_id: str) -> None:
    notebook = await client.notebooks.stop_and_wait(notebook_id)
    print(notebook.name, notebook.status)


async def update_notebook(client: ModelArts, notebook_id: str) -> None:
    notebook = await client.notebooks.update_and_wait(
        notebook_id, flavor="modelarts.vm.cpu.8u", description="More processors"
    )
    print(notebook.flavor, notebook.status)
