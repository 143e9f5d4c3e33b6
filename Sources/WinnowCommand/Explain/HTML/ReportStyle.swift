import Winnow

/// The report's stylesheet: the same for every report, so that the page's security policy can name it by its hash.
///
/// What a script would do elsewhere, it does: `:has()` hides the lines whose kind is not ticked, and a line that is pointed
/// at or focused shows its signals. In browsers before 2023, which do not know `:has()`, all lines are shown.
enum ReportStyle {
  /// SHA-256 of ``text``, in Base64. A test tells the new one after a change.
  static let hash: StaticString = "sha256-UoFgNAxs0O4peyqmx+O6k7Y4lW31FHHvjj1olwdHhUI="

  static let text = base + Kind.allCases.map(rules).joined() + dark

  /// A kind's colour, and what hides its lines.
  private static func rules(for kind: Kind) -> String {
    let name = kind.rawValue
    return """
      .k-\(name){--kind:\(KindColours(of: kind).light)}
      :root:has(#s-\(name):not(:checked)) li.k-\(name){display:none}

      """
  }

  private static let dark = """
    @media (prefers-color-scheme:dark){
    :root{--ground:#17191b;--ink:#e6e6e3;--faint:#a9acae;--rule:#3a3e41;--panel:#212427;--tint:12%}
    \(Kind.allCases.map { ".k-\($0.rawValue){--kind:\(KindColours(of: $0).dark)}" }.joined(separator: "\n"))
    }

    """

  private static let base = """

    :root{color-scheme:light dark;--ground:#fdfdfb;--ink:#1e1e1c;--faint:#5b5b57;--rule:#d9d9d3;--panel:#f3f3ef;--tint:8%;--kind:var(--ink)}
    *{box-sizing:border-box}
    html{scroll-padding:4rem 0}
    body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
    h1{font-size:1.375rem;line-height:1.25;margin:0}
    h2{font-size:1.0625rem;line-height:1.3;margin:0;overflow-wrap:anywhere}
    p{margin:.25rem 0}
    a{color:inherit;text-underline-offset:.2em}
    :focus-visible{outline:2px solid var(--ink);outline-offset:2px}
    .faint,.n,.count{color:var(--faint)}
    .n,.count,.why{font-variant-numeric:tabular-nums}
    .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .skip{position:absolute;left:.5rem;top:-4rem;padding:.5rem 1rem;background:var(--ground);z-index:9}
    .skip:focus{top:.5rem}
    .page{display:grid;grid-template:"head head head" auto "filters main hint" 1fr/13.5rem minmax(0,1fr) 20rem;gap:1.5rem 2.5rem;max-width:98rem;margin:auto;padding:1.5rem 2rem 4rem}
    header{grid-area:head}
    main{grid-area:main}
    form{grid-area:filters;position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto;padding:.25rem;font-size:.875rem}
    .hint{grid-area:hint;align-self:start;position:sticky;top:1.5rem;border:1px dashed var(--rule);border-radius:.375rem;padding:.75rem 1rem;font-size:.875rem}
    fieldset{border:0;margin:0 0 1rem;padding:0}
    legend{padding:0;font-weight:600;margin-bottom:.25rem}
    label{display:grid;grid-template-columns:auto 1fr auto;gap:.5rem;align-items:center;padding:.125rem .25rem;border-radius:.25rem;cursor:pointer}
    label:hover{background:var(--panel)}
    input{margin:0;accent-color:var(--kind)}
    .name{color:var(--kind)}
    button{font:inherit;color:inherit;background:var(--panel);border:1px solid var(--rule);border-radius:.25rem;padding:.25rem .75rem;cursor:pointer}
    .index{margin:0 0 2rem;padding:0;list-style:none;font-size:.875rem}
    .index li{display:flex;flex-wrap:wrap;gap:0 1rem;justify-content:space-between;border-bottom:1px solid var(--rule);padding:.25rem 0}
    .index a{overflow-wrap:anywhere}
    section+section{margin-top:3rem}
    .lines{list-style:none;margin:.75rem 0 0;padding:0}
    .lines>li{display:grid;grid-template-columns:3rem 7.5rem minmax(0,1fr);column-gap:.75rem;border-left:3px solid transparent;padding:.125rem .25rem}
    .lines>li.gap{margin-top:.625rem}
    .lines>li:hover,.lines>li:focus{background:var(--panel)}
    .lines>li:focus{outline:2px solid var(--ink);outline-offset:-1px}
    .n{text-align:right;font-size:.8125rem;line-height:1.5rem}
    .tag{grid-column:2;font-size:.8125rem;line-height:1.5rem;color:var(--kind)}
    .t{grid-column:3;white-space:pre-wrap;overflow-wrap:anywhere;max-width:46rem}
    .lines>.x{border-left-color:var(--kind);background:color-mix(in srgb,var(--kind) var(--tint),var(--ground))}
    .lines>.x:hover,.lines>.x:focus{background:color-mix(in srgb,var(--kind) var(--tint),var(--panel))}
    del{color:var(--faint);text-decoration:line-through;text-decoration-thickness:1px}
    .why{display:none;position:fixed;z-index:1;top:1.5rem;right:max(2rem,calc(50% - 47rem));width:20rem;max-height:calc(100vh - 3rem);overflow:auto;background:var(--panel);color:var(--ink);border:1px solid var(--rule);border-top:3px solid var(--kind);border-radius:.375rem;padding:.75rem 1rem;font-size:.8125rem;line-height:1.5;overflow-wrap:anywhere}
    .why b{display:block;margin-bottom:.25rem}
    .s{display:grid;grid-template-columns:8rem 3.5rem minmax(0,1fr);gap:.75rem}
    .s>:nth-child(2){text-align:right}
    .lines>li:hover>.why,.lines>li:focus>.why{display:block}
    .lines>li:hover>.why{z-index:2}
    :root:has(#v-removed:checked) .lines>li:not(.x),:root:has(#v-kept:checked) .lines>.x{display:none}
    @media (max-width:76rem){
    html{scroll-padding-bottom:15rem}
    .page{grid-template:"head head" auto "hint hint" auto "filters main" 1fr/12.5rem minmax(0,1fr);padding-bottom:15rem}
    .hint{position:static}
    .why{top:auto;bottom:0;left:0;right:0;width:auto;max-height:14rem;border-width:3px 0 0;border-radius:0;padding:.75rem 2rem;columns:20rem;column-gap:2.5rem}
    }
    @media (max-width:48rem){
    .page{grid-template:"head" auto "hint" auto "filters" auto "main" auto/minmax(0,1fr);padding:1rem 1rem 15rem}
    form{position:static;max-height:none}
    fieldset{display:flex;flex-wrap:wrap;gap:0 .75rem;margin-bottom:.5rem}
    .lines>li{grid-template-columns:2.25rem minmax(0,1fr)}
    .tag,.t{grid-column:2}
    .why{padding:.75rem 1rem}
    }
    @media print{
    form,.hint,.skip{display:none}
    .page{display:block;padding:0}
    .lines>li{break-inside:avoid}
    }

    """
}
