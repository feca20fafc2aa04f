"""Models as types of fields of pydantic models, and of parameters and responses of FastAPI."""

from typing import Any

import httpx
import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

from aiomodelarts.models import Notebook, NotebookPage, NotebookStatus

SECRET = "hush"
MESSAGE: dict[str, Any] = {
    "id": "n-1",
    "status": "HIBERNATING",
    "token": SECRET,
    "lease": {"duration": 5, "unit": "s"},
    "description": None,
}
SHOWN = MESSAGE | {"token": "***", "lease": {"duration": 5, "unit": "***"}}


class Shelf(BaseModel):
    notebook: Notebook
    more: list[Notebook] = []
    by_status: dict[NotebookStatus, Notebook] = {}


def test_objects_become_models() -> None:
    shelf = Shelf.model_validate({"notebook": MESSAGE, "more": [MESSAGE], "by_status": {"HIBERNATING": MESSAGE}})
    assert shelf.notebook == Notebook.from_dict(MESSAGE)
    assert shelf.by_status[NotebookStatus("HIBERNATING")].is_null("description")
    assert Shelf.model_validate_json('{"notebook": {"id": "n-1"}}').notebook.id == "n-1"


def test_models_are_kept() -> None:
    notebook = Notebook.from_dict(MESSAGE)
    assert Shelf(notebook=notebook).notebook is notebook


@pytest.mark.parametrize("value", ["n-1", 5, None, [MESSAGE], NotebookPage.from_dict({"data": [MESSAGE]})])
def test_other_values_are_refused(value: Any) -> None:
    with pytest.raises(ValidationError, match="Notebook is an object"):
        Shelf(notebook=value)


def test_json_contains_no_secrets() -> None:
    shelf = Shelf(notebook=Notebook.from_dict(MESSAGE))
    assert SECRET not in shelf.model_dump_json() + repr(shelf)
    assert shelf.model_dump(mode="json")["notebook"] == SHOWN
    assert shelf.model_dump()["notebook"] == MESSAGE


def test_schema() -> None:
    assert TypeAdapter(NotebookPage).json_schema() == {"type": "object", "title": "NotebookPage"}


async def test_responses_and_bodies_of_fastapi() -> None:
    fastapi = pytest.importorskip("fastapi", reason="fastapi belongs to the dependencies of examples")
    app = fastapi.FastAPI()

    @app.get("/one")
    async def one() -> Notebook:
        return Notebook.from_dict(MESSAGE)

    @app.get("/page")
    async def page() -> NotebookPage:
        return NotebookPage.from_dict({"data": [MESSAGE], "total": 1})

    @app.post("/names")
    async def names(notebooks: list[Notebook]) -> list[str]:
        return [notebook.id for notebook in notebooks]

    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://shop.test") as browser:
        assert (await browser.get("/one")).json() == SHOWN
        assert (await browser.get("/page")).json() == {"data": [SHOWN], "total": 1}
        assert (await browser.post("/names", json=[MESSAGE])).json() == ["n-1"]
        assert (await browser.post("/names", json=["n-1"])).status_code == 422
        assert (await browser.get("/openapi.json")).json()["paths"].keys() == {"/one", "/page", "/names"}
