"""Examples of the operations of `hyperparameter_search`."""

from aiomodelarts import ModelArts


async def show_auto_search_param_analysis_result_path(
    client: ModelArts, training_job_id: str, parameter_name: str
) -> None:
    path = await client.hyperparameter_search.get_parameter_analysis_path(training_job_id, parameter_name)
    print(path.file_path)


async def show_auto_search_params_analysis(client: ModelArts, training_job_id: str) -> None:
    table = await client.hyperparameter_search.get_parameter_analysis(training_job_id)
    print(table.header)
    for row in table.data:
        print(row)


async def show_auto_search_per_trial(client: ModelArts, training_job_id: str, trial_id: str) -> None:
    table = await client.hyperparameter_search.get_trial(training_job_id, trial_id)
    print(table.header)
    for row in table.data:
        print(row)


async def show_auto_search_trial_early_stop(client: ModelArts, training_job_id: str, trial_id: str) -> None:
    stopped = await client.hyperparameter_search.stop_trial(training_job_id, trial_id)
    print(stopped.earlystop_trial)


async def show_auto_search_trials(client: ModelArts, training_job_id: str) -> None:
    async for row in client.hyperparameter_search.list_trials(training_job_id):
        print(row)


async def show_auto_search_yaml_template_content(client: ModelArts) -> None:
    template = await client.hyperparameter_search.get_template("hpo", "Bayes")
    print(template.file_name, template.content)


async def show_auto_search_yaml_templates_info(client: ModelArts) -> None:
    async for group in client.hyperparameter_search.list_templates():
        print(group.algorithm_type_en, group.algorithm_names)


async def show_search_algorithms(client: ModelArts) -> None:
    async for algorithm in client.hyperparameter_search.list_algorithms():
        print(algorithm.name, algorithm.description)
