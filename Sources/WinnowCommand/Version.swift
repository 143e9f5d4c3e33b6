/// The version that `winnow --version` prints. It stands here and nowhere else.
let version = "0.1.0"
