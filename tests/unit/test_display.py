"""Programs that read attrs fields or ask for their own hooks show the same as `repr`, and no secret."""

import copy
import io
import pickle
import pprint
import reprlib
from pathlib import Path
from typing import Any

import attrs
import pytest
from rich.console import Console
from rich.pretty import pretty_repr
from rich.traceback import Traceback

from aiomodelarts import (
    AgencyCredentials,
    AkSkCredentials,
    ApiError,
    CachedCredentials,
    EcsMetadataCredentials,
    ModelArts,
    OidcCredentials,
    PasswordCredentials,
    TemporaryAkSkCredentials,
    TokenCredentials,
    models,
    operations,
)
from aiomodelarts.core.auth.credentials.issued import AccessKey, Token
from aiomodelarts.core.messages.messages import OutgoingRequest, ReceivedResponse
from aiomodelarts.core.operation.operation import Request
from tests.cases import for_each

SECRET = "C4nary-7b1f" * 12  # longer than the 80 characters after which rich cuts text off
URL = "https://iam.test/v3"
PASSWORD = PasswordCredentials(
    URL, "jane", SECRET, user_domain_name="account", project_name="eu-de_team", passcode=f"{SECRET}-code"
)
NOTEBOOK = models.Notebook.from_dict(
    {
        "id": "n-1",
        "token": SECRET,
        "volume": {"category": "EVS", "unknown": SECRET},
        "unknown": {"token": SECRET},
    }
)
OBJECTS: dict[str, Any] = {
    "password": PASSWORD,
    "token": TokenCredentials(SECRET),
    "key": AkSkCredentials("ACCESS", SECRET, security_token=SECRET),
    "id token": OidcCredentials(URL, "company", SECRET, project_id="p"),
    "agency": AgencyCredentials(PASSWORD, "operators", domain_name="theirs", project_id="p"),
    "temporary key": TemporaryAkSkCredentials(PASSWORD),
    "cached": CachedCredentials(PASSWORD, folder="/nowhere"),
    "issued token": Token(SECRET),
    "issued key": AccessKey("ACCESS", SECRET, SECRET),
    "model": NOTEBOOK,
    "model with a map": models.ServiceConfigInput.from_dict({"model_id": "m", "envs": {"PASSWORD": SECRET}}),
    "model in a model": models.TrainingJob.from_dict(
        {"kind": "job", "algorithm": {"id": "a", "environments": {"PASSWORD": SECRET}}}
    ),
    "request": Request(operations.OPERATIONS["CreateAuthorization"], body={"content": "c", "secret_key": SECRET}),
    "outgoing request": OutgoingRequest(
        "POST", f"https://a.test/b?token={SECRET}", {"X-Auth-Token": SECRET}, SECRET.encode()
    ),
    "answer": ReceivedResponse(201, {"X-Subject-Token": SECRET}, SECRET.encode()),
    "error": ApiError(400, "ModelArts.1", f"see https://a.test/b?Signature={SECRET}"),
}


class Printer:
    """The part of IPython's printer that is asked for."""

    def __init__(self) -> None:
        self.printed = ""

    def text(self, text: str) -> None:
        self.printed += text

    def breakable(self, sep: str = " ") -> None:
        self.printed += sep

    def pretty(self, value: object) -> None:
        method = getattr(value, "_repr_pretty_", None)
        if method is None:
            self.text(repr(value))
        else:
            method(self, False)

    def begin_group(self, _: int, opening: str) -> None:
        self.text(opening)

    def end_group(self, _: int, closing: str) -> None:
        self.text(closing)


def printed(value: object, **options: Any) -> str:
    file = io.StringIO()
    Console(file=file, width=200).print(value, **options)
    return file.getvalue()


def in_traceback(value: object) -> str:
    code = compile("def run(value):\n    raise KeyError\n", "elsewhere", "exec")
    names: dict[str, Any] = {}
    exec(code, names)  # noqa: S102  # a frame that has it among its variables
    try:
        names["run"](value)
    except KeyError as error:
        kept = error.__traceback__.tb_next  # type: ignore[union-attr]
        return printed(Traceback.from_exception(KeyError, error, kept, show_locals=True, locals_hide_dunder=False))
    raise AssertionError


def by_ipython(value: object) -> str:
    printer = Printer()
    printer.pretty(value)
    return printer.printed


READERS = {
    "repr": repr,
    "str": str,
    "rich": printed,
    "rich, in full": pretty_repr,
    "rich traceback": in_traceback,
    "pprint": pprint.pformat,
    "reprlib": reprlib.repr,
    "in a list": lambda value: repr([value]) + pprint.pformat([value]) + printed([value]),
    "IPython": by_ipython,
    "Jupyter": lambda value: value._repr_html_() if hasattr(value, "_repr_html_") else "",
    "vars": lambda value: repr(getattr(value, "__dict__", None)) if not isinstance(value, Exception) else "",
}


@for_each("read", READERS.values(), ids=READERS)
@for_each("value", OBJECTS.values(), ids=OBJECTS)
def test_nothing_shows_a_secret(value, read):
    assert "C4nary" not in read(value)


@pytest.mark.parametrize(
    "name", ["password", "token", "key", "id token", "agency", "temporary key", "cached", "issued token", "issued key"]
)
def test_the_attrs_fields_of_credentials_hold_no_secret(name):
    value = OBJECTS[name]

    shown = repr(attrs.asdict(value)) + repr(attrs.astuple(value))
    assert "C4nary" not in shown
    assert "'***'" in shown


@pytest.mark.parametrize("name", [name for name in OBJECTS if name not in ("outgoing request", "answer")])
def test_what_hides_secrets_still_has_them(name):
    value = OBJECTS[name]
    for twin in (pickle.loads(pickle.dumps(value)), copy.copy(value), copy.deepcopy(value)):  # noqa: S301  # made here
        assert repr(twin) == repr(value)
        if not isinstance(value, ApiError | Request):
            assert twin == value


def test_credentials_are_values():
    other = attrs.evolve(PASSWORD, password="another")

    assert (PASSWORD.password, PASSWORD.passcode, other.password) == (SECRET, f"{SECRET}-code", "another")
    assert other != PASSWORD
    assert attrs.evolve(other, password=SECRET) == PASSWORD
    assert hash(attrs.evolve(PASSWORD)) == hash(PASSWORD)
    assert OidcCredentials(URL, "company", Path("/token"), project_id="p").id_token == Path("/token")
    assert repr(TokenCredentials("abc")).startswith("TokenCredentials(token='***', expires_at=None")
    assert repr(EcsMetadataCredentials()) == (
        "EcsMetadataCredentials(base_url='http://169.254.169.254', project_id=None)"
    )


def test_fields_that_are_not_set_are_left_out():
    volume = models.NotebookVolume.from_dict({"category": "EVS"})

    assert printed(volume).strip() == repr(volume)


def test_models_display_alike():
    volume = models.NotebookVolume.from_dict({"category": "EVS", "more": 1})

    assert by_ipython(volume) == repr(volume)
    assert "additional_properties={'more': ...}" in repr(volume)
    assert "<caption>NotebookVolume</caption><tr><th>category</th>" in volume._repr_html_()
    printer = Printer()
    volume._repr_pretty_(printer, True)
    assert printer.printed == "NotebookVolume(...)"


def test_a_model_without_anything_displays():
    assert (repr(models.Notebook.from_dict({})), by_ipython(models.Notebook.from_dict({}))) == ("Notebook()",) * 2
    assert printed(models.Notebook.from_dict({})) == "Notebook()\n"


def test_text_is_escaped_for_jupyter():
    assert "&lt;script&gt;" in models.Notebook.from_dict({"name": "<script>"})._repr_html_()


async def test_an_unopened_client_shows_no_secret():
    client = ModelArts(PASSWORD, proxy=f"http://jane:{SECRET}@proxy.test:3128", region="eu-de")

    shown = repr(client) + str(client) + repr(vars(client)) + printed(client) + printed(vars(client))
    assert "C4nary" not in shown
