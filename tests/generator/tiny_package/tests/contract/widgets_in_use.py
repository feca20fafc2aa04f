"""What an application does with the client; one line was never right."""

from aiomodelarts import ModelArts


async def test_widgets() -> None:
    client = ModelArts().with_options(timeout=3)
    assert isinstance(client, ModelArts)
    for widget in await client.widgets.list(limit=5, sort_by="name"):
        assert widget.name.upper()
        assert widget.color
