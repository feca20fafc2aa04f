"""Secrets in tables and printed requests are hidden, and only secrets."""

from typing import Any

import orjson
import pytest

from aiomodelarts.command_line.api_document import operations
from aiomodelarts.command_line.main import main
from aiomodelarts.command_line.output.secrets import Secrets, without_named_values
from aiomodelarts.operations import OPERATIONS
from tests.cases import for_each


def shown(operation: str, row: dict[str, Any]) -> Any:
    described = operations()[operation]
    secrets = Secrets(described.item or described.response, OPERATIONS[operation].sensitive_names)
    assert secrets.hidden_in([row, row]) == [secrets.hidden_in(row)] * 2
    return secrets.hidden_in(row)


@for_each("operation", ["ListTrainingJobs", "ShowTrainingJobDetails", "CreateTrainingJob"])
def test_hyperparameters_are_shown_and_environments_hidden(operation: str) -> None:
    job = {
        "algorithm": {"parameters": [{"name": "rate", "value": "0.5"}], "environments": {"WANDB_API_KEY": "geheim"}},
        "tasks": [{"algorithm": {"environments": {"A": "geheim"}}}],
        "ftjob_config": {"task_env": {"envs": [{"env_name": "A", "value": "geheim"}]}},
        "undocumented": {"token": "geheim", "value": 1},
    }
    assert shown(operation, job) == {
        "algorithm": {"parameters": [{"name": "rate", "value": "0.5"}], "environments": "***"},
        "tasks": [{"algorithm": {"environments": "***"}}],
        "ftjob_config": {"task_env": {"envs": [{"env_name": "A", "value": "***"}]}},
        "undocumented": {"token": "***", "value": "***"},
    }


def test_empty_values_are_not_hidden() -> None:
    job: dict[str, Any] = {"algorithm": {"environments": {}, "parameters": []}}
    assert shown("ShowTrainingJobDetails", job) == job
    assert shown("ShowNotebook", {"token": "", "name": "lab"}) == {"token": "", "name": "lab"}
    assert shown("ShowNotebook", {"token": "geheim", "name": "lab"}) == {"token": "***", "name": "lab"}


@for_each(
    ("name", "is_secret"),
    [
        *(
            (name, True)
            for name in ("password", "db_password", "token", "hf_token", "API_KEY", "aws-secret", "secret_key")
        ),
        *((name, False) for name in ("max_tokens", "pad_token", "learning_rate", "key", "passes", "tokenizer", "name")),
    ],
)
def test_parameters_with_secret_names(name: str, is_secret: bool) -> None:
    hidden = without_named_values({"a": [{"name": name, "value": "geheim"}]})
    assert hidden == {"a": [{"name": name, "value": "***" if is_secret else "geheim"}]}


@for_each("option", ["--dry-run", "--curl"])
def test_printed_requests(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    parameters = orjson.dumps(
        [{"name": "password", "value": "geheim"}, {"name": "max_tokens", "value": "512"}]
    ).decode()
    command = ["training-jobs", "create", "--kind", "job", "--metadata.name", "x", "--algorithm.parameters", parameters]
    assert main(["--endpoint", "https://modelarts.invalid", *command, option]) == 0
    text = capsys.readouterr().out
    assert "geheim" not in text
    assert "512" in text
