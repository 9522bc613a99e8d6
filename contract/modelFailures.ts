/** What may be wrong with a model or its server. As `failures.ts` has them. */
export const MODEL_FAILURES = {
  model_busy: {
    message: 'A run is using the model. Wait for its end, or cancel it, then try again.',
    retriable: true,
  },
  model_missing: {
    message:
      'No model is installed. Run “npm start -- models fetch”, or give the path of a .gguf file.',
    retriable: false,
  },
  model_not_installed: {
    message: 'The model {name} is not installed. Run “npm start -- models fetch {name}”.',
    retriable: false,
  },
  model_unknown: {
    message:
      'There is no model named “{name}”. Known are: {known}; or give the path of a .gguf file.',
    retriable: false,
  },
  model_invalid: {
    message: '{path} is not a usable GGUF model ({reason}). Download it again or choose another.',
    retriable: false,
  },
  model_memory: {
    message:
      'The model does not fit into memory ({reason}). Close other programs or choose a smaller one.',
    retriable: true,
  },
  model_backend: {
    message: 'The inference engine could not start ({reason}). Run “npm start -- doctor”.',
    retriable: false,
  },
  model_output: {
    message:
      'The model’s answer could not be read ({reason}). Try what failed again, or choose another model.',
    retriable: true,
  },
  model_download: {
    message: 'The model {name} could not be downloaded: {reason}. What arrived is kept; try again.',
    retriable: true,
  },
  model_checksum: {
    message: 'The downloaded file of {name} is not the right one (its SHA-256 differs). Try again.',
    retriable: true,
  },

  engine_url: {
    message:
      '“{url}” is not the address of a model server. It looks like http://host:8080/v1#model-name.',
    retriable: false,
  },
  engine_url_password: {
    message:
      'The address of the model server holds a password, where others may see it. Leave it out and set KNOWLOOM_ENGINE_KEY.',
    retriable: false,
  },
  engine_leaves_machine: {
    message:
      'The text of the documents goes to {host}, which is not this machine. Cancel if it must not leave.',
    retriable: false,
  },
  engine_unreachable: {
    message:
      'The model server at {address} does not answer ({reason}). Check the address and that it runs.',
    retriable: true,
  },
  engine_auth: {
    message:
      'The model server at {address} refuses the key. Set KNOWLOOM_ENGINE_KEY to one that it takes.',
    retriable: false,
  },
  engine_model: {
    message:
      'The model server at {address} has no model “{name}”. Name one that it has after the #: {known}.',
    retriable: false,
  },
  engine_slow: {
    message:
      'The model server at {address} took more than {seconds} s over one answer. Give it less to do at once, or use a smaller model.',
    retriable: true,
  },
  engine_busy: {
    message: 'The model server at {address} is overloaded ({reason}). Try again later.',
    retriable: true,
  },
  engine_refused: {
    message:
      'The model server at {address} refuses the question ({reason}). Look into its log, or choose another model or server.',
    retriable: false,
  },
  engine_answer: {
    message:
      'What answers at {address} does not speak the protocol ({reason}). Check that the address ends in /v1.',
    retriable: false,
  },
} as const satisfies Record<string, { message: string; retriable: boolean }>;
