extension Language {
  static let spanish = Language(
    code: "es",
    functionWords: """
      el la los las un una unos de del y en que a al es por con para no se su sus lo le les como más
      pero o si ya este esto estos estas ese esa eso son fue era ha han había hay ser está están
      muy también entre cuando sin sobre desde hasta donde quien porque nos me mi yo ella ellos
      todo todos toda otro otra otros según tras uno dos nuestro
      """,
    months: """
      enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre
      diciembre ene feb mar abr may jun jul ago sep sept set oct nov dic
      """,
    weekdays: """
      lunes martes miércoles jueves viernes sábado domingo
      lun mar mié jue vie sáb dom
      """,
    dateWords: """
      de del a al las la el los h hs hrs hora horas y am pm m p gmt utc cet cest est fecha en por
      vez
      """,
    publicationWords: """
      publicado publicada publicación actualizado actualizada actualización última último modificado
      modificada modificación creado creada editado escrito subido
      """,
    relativeTimeWords: """
      hoy ayer anteayer ahora hace un una unos segundo segundos minuto minutos hora horas día días
      semana semanas mes meses año años min atrás mismo más de
      """,
    bylinePrefixes: """
      por
      escrito por
      publicado por
      redactado por
      enviado por
      posteado por
      creado por
      editado por
      actualizado por
      firmado por
      subido por
      texto de
      texto
      textos de
      una entrevista de
      entrevista de
      reportaje de
      traducido por
      traducción de
      revisado por
      autor
      autora
      autores
      redacción
      """,
    authorRoles: """
      periodista
      periodista deportivo
      periodista independiente
      periodista de investigación
      redactor
      redactora
      redactor jefe
      redactora jefe
      jefe de redacción
      jefa de redacción
      director
      subdirector
      subdirectora
      editor
      editora
      editor jefe
      editora jefe
      editor general
      reportero
      reportera
      corresponsal
      corresponsal en
      nuestro corresponsal
      corresponsal político
      corresponsal diplomático
      enviado especial
      enviada especial
      columnista
      columnista invitado
      articulista
      colaborador
      colaboradora
      colaborador invitado
      autor invitado
      cronista
      analista
      bloguero
      bloguera
      fotógrafo
      fotógrafa
      redacción
      redacción digital
      equipo de redacción
      staff
      administrador
      """,
    creditWords: """
      foto fotos fotografía fotografías fotógrafo imagen imágenes crédito créditos ilustración
      ilustraciones cortesía
      """,
    numberWords: """
      cero uno un una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
      dieciséis diecisiete dieciocho diecinueve veinte
      """,
    sectionNames: """
      noticias
      última hora
      actualidad
      portada
      internacional
      mundo
      nacional
      españa
      latinoamérica
      europa
      política
      local
      regional
      sociedad
      sucesos
      justicia
      seguridad
      economía
      negocios
      empresas
      empleo
      tecnología
      ciencia
      medio ambiente
      clima
      salud
      educación
      deportes
      fútbol
      motor
      cultura
      cine
      música
      libros
      televisión
      espectáculos
      entretenimiento
      gente
      estilo
      estilo de vida
      moda
      belleza
      gastronomía
      recetas
      viajes
      turismo
      familia
      religión
      historia
      opinión
      editorial
      columnas
      columnistas
      análisis
      reportajes
      entrevistas
      vídeos
      podcasts
      sin categoría
      """,
    spamWords: """
      casino casinos poker tragamonedas tragaperras slots apuestas bookmaker 1xbet 1win mostbet
      melbet betwinner betano codere pinup viagra cialis levitra kamagra sildenafil sildenafilo
      tadalafil tadalafilo misoprostol xanax tramadol porno porn xxx putas escort escorts prepagos
      milf sexcam culos minicréditos microcréditos videntes
      """,
    phrases: """
      [navigation]
      volver arriba
      volver al inicio
      volver al principio
      ir arriba
      botón volver arriba
      ir al contenido
      ir al contenido principal
      saltar al contenido
      saltar al contenido principal
      saltar a la navegación
      mostrar más
      mostrar menos
      ver más
      ver menos
      ver todo
      ? ver todas
      ver todas las noticias
      cargar más
      cargar más noticias
      más noticias
      más información
      entradas antiguas
      entradas anteriores
      entradas más recientes
      entrada más reciente
      entradas recientes
      leer más
      leer más: …
      leer más sobre …
      leer el artículo completo
      leer nota completa
      leer la noticia completa
      seguir leyendo …
      sigue leyendo
      continuar leyendo …
      continúa leyendo
      continúe leyendo
      conoce más
      haz clic aquí
      haga clic aquí
      haz click aquí
      haz clic para ampliar
      clic para ampliar
      ampliar imagen
      menú principal
      menú de navegación
      navegación principal
      abrir menú
      cerrar menú
      navegación de entradas
      página # de #
      # de #
      página siguiente
      página anterior
      usted está aquí
      usted está aquí: …
      estás aquí: …
      está aquí: …
      mapa del sitio
      mapa web
      buscar en este sitio
      buscar en este blog
      resultados de búsqueda para …
      seleccionar idioma
      con la tecnología de blogger
      comentarios recientes
      elegir el mes
      archivo del blog
      feed de entradas
      feed de comentarios
      funciona gracias a wordpress
      funciona con wordpress
      ver todo mi perfil
      crear nueva cuenta
      versión para imprimir
      de wikipedia la enciclopedia libre
      obtenido de …
      categorías ocultas: …
      lo que enlaza aquí
      páginas especiales
      enlace permanente
      citar esta página
      en otros proyectos
      en otros idiomas
      editar código
      ver historial
      esta página se editó por última vez el ……
      no puedes abrir nuevos temas en este foro
      ? temas similares
      abre en nueva ventana
      se abre en una ventana nueva
      imagen # de #
      foto # de #
      ver galería
      página no encontrada
      no se encontraron resultados
      # visitas
      visto: …
      ? inicio
      ? menú
      ? buscar
      ? búsqueda
      ? contacto
      ? contáctanos
      ? contáctenos
      ? acerca de
      ? sobre nosotros
      ? quiénes somos
      ? ayuda
      ? cerrar
      ? siguiente
      ? anterior
      ? volver
      ? más
      ? secciones
      ? categorías
      ? archivos
      ? español
      ? preguntas frecuentes
      ? editar
      ? añadir al carrito
      ? agregar al carrito
      ? lista de deseos
      ? comprar ahora
      ? mi cuenta
      escuchar este artículo
      escuchar noticia
      ir directamente a la información del producto
      se abre en una nueva ventana
      al seleccionar una opción se actualiza toda la página
      abrir elemento multimedia # en una ventana modal
      reducir cantidad para …
      aumentar cantidad para …
      ver todos los detalles
      precio menor a mayor
      precio mayor a menor
      precio: de menor a mayor
      precio: de mayor a menor
      precio de menor a mayor
      precio de mayor a menor
      alfabéticamente a-z
      alfabéticamente z-a
      fecha antiguo a reciente
      fecha reciente a antiguo
      ordenar por popularidad
      ordenar por puntuación media
      ordenar por los últimos
      ordenar por precio: bajo a alto
      ordenar por precio: alto a bajo
      orden predeterminado
      mostrando los # resultados
      mostrando el único resultado
      tu carrito está vacío
      tu carrito esta vacío
      su carrito está vacío
      el carrito está vacío
      no hay productos en el carrito
      seguir comprando
      continuar comprando
      añadir al carrito
      agregar al carrito
      agregar al carro
      añadir a la cesta
      añadir a la lista de deseos
      agregar a la lista de deseos
      ver carrito
      ? finalizar compra
      impuesto incluido los gastos de envío se calculan en la pantalla de pago
      los gastos de envío se calculan en la pantalla de pago
      ? vista rápida
      ? compra rápida
      ? agotado
      ? precio habitual
      ? precio de oferta
      ? cantidad
      [byline]
      sobre el autor
      sobre la autora
      acerca del autor
      ver todas las entradas de …
      ver todas las publicaciones de …
      todas las entradas de …
      más artículos de …
      [timestamp]
      # min de lectura
      # minutos de lectura
      lectura # min
      lectura # minutos
      tiempo de lectura # min
      tiempo de lectura # minuto
      tiempo de lectura # minutos
      tiempo estimado de lectura # minutos
      escuchar artículo
      [caption]
      ? imagen ilustrativa
      imagen de archivo
      foto de archivo
      [credit]
      foto: …
      fotos: …
      fotografía: …
      ? foto por …
      foto cortesía de …
      crédito: …
      créditos: …
      crédito foto: …
      imagen: …
      imágenes: …
      ilustración: …
      captura de pantalla
      imagen destacada: …
      ? foto de …
      ? fuente: …
      [media-fallback]
      por favor active javascript ……
      por favor habilite javascript ……
      activa javascript ……
      debe activar javascript ……
      javascript está desactivado ……
      para ver este vídeo ……
      esta dirección de correo electrónico está siendo protegida contra los robots de spam ……
      su navegador no soporta ……
      tu navegador no soporta ……
      su navegador no admite ……
      tu navegador no admite ……
      tu navegador no es compatible ……
      está utilizando un navegador obsoleto ……
      este vídeo no está disponible
      vídeo no disponible
      este contenido no está disponible
      reproductor de vídeo
      utiliza las teclas de flecha arriba abajo para aumentar o disminuir el volumen
      reproducir vídeo
      ver vídeo
      ver en youtube
      ver esta publicación en instagram
      una publicación compartida de …
      una publicación compartida por …
      cargando por favor espere
      ? cargando
      ? reproducir
      [share]
      compartir este artículo
      compartir esta noticia
      compartir esta página
      compartir esto
      comparte este artículo
      comparte esta noticia
      comparte esto: …
      compartir en …
      comparte en …
      compartir por correo
      compartir por correo electrónico
      compartir vía …
      compartir con facebook
      compartir con twitter
      haz clic para compartir en …
      haz clic para enviar un enlace por correo electrónico a un amigo …
      haz clic para imprimir …
      enviar por correo electrónico
      enviar por email
      enviar a un amigo
      escribe un blog
      imprimir artículo
      imprimir esta página
      copiar enlace
      enlace copiado
      síguenos
      síguenos en …
      síganos en …
      seguinos en …
      únete a nuestro canal ……
      suscríbete a nuestro canal ……
      # compartir
      # me gusta
      ? compartir
      ? comparte
      ? me gusta
      ? imprimir
      ? enviar
      ? seguir
      ? twittear
      ? correo electrónico
      ? redes sociales
      ? guardar
      [related]
      artículos relacionados
      noticias relacionadas
      notas relacionadas
      entradas relacionadas
      contenido relacionado
      ? temas relacionados
      relacionado: …
      publicaciones relacionadas
      lea también
      lea también: …
      lee también
      lee también: …
      leer también
      leer también: …
      lea además: …
      le puede interesar
      le puede interesar: …
      te puede interesar
      te puede interesar: …
      te podría interesar
      quizás te interese
      también te puede interesar
      también te puede gustar
      también te podría gustar
      podría interesarte
      mira también: …
      recomendado para ti
      ? recomendados
      te recomendamos
      te recomendamos: …
      no te pierdas
      no te lo pierdas
      lo más leído
      lo más visto
      lo más comentado
      más leídas
      más leídos
      las más leídas
      noticias más leídas
      artículos recientes
      otras noticias
      más sobre este tema
      artículo anterior
      artículo siguiente
      artículo anterior: …
      artículo siguiente: …
      entrada anterior
      entrada siguiente
      entrada anterior: …
      entrada siguiente: …
      siguiente entrada
      noticia anterior
      lea más: …
      lea también …
      lee también …
      lee más: …
      lee también esto: …
      lee además: …
      mire también: …
      mirá también: …
      vea también: …
      vea además: …
      ver también: …
      ver más: …
      te podría interesar: …
      le podría interesar
      le podría interesar: …
      podría interesarte: …
      puede interesarte: …
      también te puede interesar: …
      también le puede interesar
      también le puede interesar: …
      le recomendamos: …
      te recomendamos leer: …
      te recomendamos leer …
      también lee: …
      también lea: …
      también leer: …
      también puedes leer: …
      también puede leer: …
      puede leer: …
      puedes leer: …
      lea aquí: …
      lee aquí: …
      más noticias: …
      más información: …
      noticia relacionada: …
      noticias relacionadas: …
      nota relacionada: …
      notas relacionadas: …
      artículo relacionado: …
      artículos relacionados: …
      contenido relacionado: …
      relacionada: …
      sigue leyendo: …
      siga leyendo: …
      seguir leyendo: …
      en contexto: …
      lo más reciente
      los clientes también compraron
      los clientes que compraron este producto también compraron
      los clientes que vieron este producto también vieron
      comprados juntos habitualmente
      frecuentemente comprados juntos
      productos relacionados
      productos similares
      productos vistos recientemente
      vistos recientemente
      también te recomendamos
      quizás también te guste
      ? relacionado
      ? tendencias
      ? destacados
      ? ver también
      [comment-form]
      deja una respuesta
      deja un comentario
      deja tu comentario
      deje un comentario
      deje una respuesta
      dejar un comentario
      dejar una respuesta
      cancelar la respuesta
      cancelar respuesta
      haz clic aquí para cancelar la respuesta
      publicar comentario
      publicar el comentario
      publicar un comentario
      enviar comentario
      añadir comentario
      añadir nuevo comentario
      agregar comentario
      agregar un comentario
      escribe un comentario
      escribe tu comentario
      escribir un comentario
      tu comentario
      tu correo electrónico
      tu dirección de correo electrónico no será publicada
      su dirección de correo electrónico no será publicada
      los campos obligatorios están marcados con
      los campos necesarios están marcados
      los campos requeridos están marcados
      campos obligatorios
      campo obligatorio
      guarda mi nombre correo electrónico y web en este navegador para la próxima vez que comente
      recibir un correo electrónico con los siguientes comentarios a esta entrada
      recibir un correo electrónico con cada nueva entrada
      este sitio usa akismet ……
      este sitio utiliza akismet ……
      aprende cómo se procesan los datos de tus comentarios
      puedes usar las siguientes etiquetas y atributos html ……
      lo siento debes estar conectado para publicar un comentario
      debes iniciar sesión para comentar
      inicia sesión para comentar
      inicie sesión o regístrese para comentar
      inicie sesión o regístrese para enviar comentarios
      estás comentando usando tu ……
      conectado como …
      tu comentario está pendiente de moderación
      los comentarios están cerrados
      comentarios cerrados
      comentarios desactivados en …
      esta entrada fue publicada en ……
      # comentarios
      # comentario
      # respuestas
      # comentarios en …
      # respuestas a …
      no hay comentarios
      ? sin comentarios
      sé el primero en comentar …
      sea el primero en comentar
      ver comentarios
      ver todos los comentarios
      comentarios antiguos
      deje su comentario
      dejá tu comentario
      escriba su comentario
      envía tu comentario
      comenta esta noticia
      comentar esta noticia
      aún no hay comentarios
      sin comentarios
      sé el primero en comentar
      debes iniciar sesión para ……
      debe iniciar sesión para ……
      no hay valoraciones aún
      no hay opiniones todavía
      aún no hay opiniones
      sé el primero en valorar …
      sé el primero en opinar
      solo los usuarios registrados que hayan comprado este producto pueden hacer una valoración
      escribir una reseña
      escribir una opinión
      escribe tu opinión
      ver todas las opiniones
      ver todas las reseñas
      te ha resultado útil esta opinión
      ? # pensamientos en …
      ? nombre
      ? web
      ? sitio web
      ? mensaje
      ? comentario
      ? comentarios
      ? cancelar
      [comment]
      reportar comentario
      denunciar comentario
      ? responder
      ? responder a …
      ? dice
      ? dijo
      [captcha]
      no soy un robot
      código de seguridad
      esta pregunta es para comprobar si usted es un visitante humano ……
      este sitio está protegido por recaptcha ……
      demuestra que eres humano
      ? cuánto es # #
      [subscribe]
      suscríbete a nuestra newsletter ……
      suscríbete a nuestro boletín ……
      suscríbete a la newsletter ……
      suscríbete al boletín ……
      suscríbase a nuestro boletín ……
      suscribirse al boletín
      recibe nuestro boletín ……
      introduce tu correo electrónico para suscribirte a este blog ……
      introduce tu correo electrónico
      dirección de correo electrónico
      únete a otros # suscriptores
      gracias por suscribirte
      puedes darte de baja en cualquier momento
      suscríbete
      suscríbete ahora
      suscribirse a: …
      contenido exclusivo para suscriptores
      exclusivo para suscriptores
      solo para suscriptores
      ya eres suscriptor
      para seguir leyendo ……
      hazte suscriptor
      ya tienes cuenta
      ya tienes una cuenta
      no tienes cuenta
      iniciar sesión
      inicia sesión
      cerrar sesión
      regístrate
      registrarse
      crear cuenta
      crear una cuenta
      olvidaste tu contraseña
      has olvidado tu contraseña
      recuperar contraseña
      ? recuérdame
      descarga nuestra app
      descarga la app
      disponible en google play
      apóyanos
      únete a nuestro canal de telegram ……
      únete a nuestro canal de whatsapp ……
      únete a nuestro grupo de whatsapp ……
      únete al canal de ……
      sigue nuestro canal de whatsapp ……
      síguenos en google news ……
      síguenos en nuestras redes sociales ……
      suscríbete a nuestro newsletter ……
      suscribite a nuestro newsletter ……
      recibe nuestras noticias ……
      recibe las últimas noticias ……
      reciba las últimas noticias ……
      recibe gratis ……
      descarga nuestra app ……
      descarga la app ……
      regístrate gratis
      hazte socio
      apoya nuestro periodismo ……
      ? donar
      ? suscribirse
      ? boletín
      ? newsletter
      ? acceder
      ? usuario
      ? contraseña
      [cookie]
      utilizamos cookies ……
      usamos cookies ……
      nosotros y nuestros socios ……
      nosotros y nuestros # socios ……
      este sitio web utiliza cookies ……
      este sitio web usa cookies ……
      este sitio utiliza cookies ……
      este sitio usa cookies ……
      esta web utiliza cookies ……
      esta web usa cookies ……
      si continúa navegando ……
      si continúas navegando ……
      al continuar navegando ……
      al hacer clic en aceptar ……
      privacidad y cookies este sitio utiliza cookies ……
      valoramos su privacidad
      valoramos tu privacidad
      aceptar todo
      aceptar todas
      aceptar cookies
      aceptar todas las cookies
      aceptar y continuar
      rechazar todo
      rechazar cookies
      permitir todas las cookies
      configuración de cookies
      gestionar cookies
      gestionar el consentimiento de las cookies
      gestionar preferencias
      ver preferencias
      resumen de privacidad
      política de cookies
      cookies necesarias
      cookies estrictamente necesarias
      siempre activo
      interés legítimo
      el almacenamiento o acceso técnico ……
      ? aceptar
      ? rechazar
      ? preferencias
      ? configuración
      [advertisement]
      publicidad
      ? anuncio
      anuncios
      continúa después de la publicidad
      contenido patrocinado
      contenido de marca
      ? patrocinado por …
      anúnciate con nosotros
      desactiva tu bloqueador de anuncios ……
      continúa leyendo después de la publicidad
      ? patrocinado
      ? anúnciate
      [legal]
      todos los derechos reservados ……
      copyright # ……
      prohibida su reproducción ……
      prohibida la reproducción ……
      se prohíbe la reproducción ……
      aviso legal
      términos y condiciones
      términos de uso
      términos de servicio
      condiciones de uso
      política de privacidad
      aviso de privacidad
      ? protección de datos personales
      declaración de accesibilidad
      diseño web: …
      reportar un error
      el texto está disponible bajo la licencia creative commons ……
      este artículo fue publicado originalmente …
      la entrada se publicó primero en …
      publicado originalmente en …
      las opiniones expresadas en este artículo ……
      ? privacidad
      [tags]
      etiquetas: …
      etiqueta: …
      etiquetado: …
      etiquetado con: …
      palabras clave: …
      archivado en: …
      publicado en: …
      categoría: …
      categorías: …
      temas: …
      tags: …
      nube de etiquetas
      ? etiquetas
      ? publicado en …
      ? archivado en …
      ? categoría
      """)
}
