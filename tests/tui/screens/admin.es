=== users 80x24 cursor hidden
 Usuarios                                             DEMO  ficha · ana · 06:00
< 2 Contactos  3 ODS  4 Documentos  5 Productos  6 Personas [7 Usuarios] 8 Role>
 Buscar: /                                              activos · 5 · Usuario ↑
 Usuario↑     Nombre completo           Correo                   Rol
►ana                                                             Administrador
 oscar                                                           Operador
 sara                                                            Vendedor
 simon                                                           Vendedor
 tito                                                            Técnico











________________________________________________________________________________
                                                                       Fila 1/5
 / buscar · Enter abre · f mostrar solo · : ir a · w Llaves SSH · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
d                                                           bbbbbbbbbbbb       d

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== user 80x24 cursor hidden
 Usuarios › ana                                       DEMO  ficha · ana · 06:00
 [1 Datos] 2 Llaves SSH  3 Sesiones abiertas  4 Historial
 Usuario       ana                    Nombre completo
 Correo                               Teléfono
 Remitente                            Idioma
 Rol           Administrador          Técnico             no
 Puede entrar  sí                     También contraseña  no













________________________________________________________________________________

 e editar · RePág AvPág otros · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6Ant.   7Sig.   8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== rights 80x24 cursor hidden
 Roles › administrator                                DEMO  ficha · ana · 06:00
  1 Datos [2 Permisos] 3 Historial
 Tipo de registro     Solo a través de Puede
►*                                     Todo
















________________________________________________________________________________
                                                                       Fila 1/1
 n nuevo · Enter edita · d lo quita · 1…9 Tab otras pestañas · q volver
1Ayuda  2       3Salir  4Editar 5Releer 6       7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
          bbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== lists 80x24 cursor hidden
 Listas                                               DEMO  ficha · ana · 06:00
< 3 ODS  4 Documentos  5 Productos  6 Personas  7 Usuarios  8 Roles [9 Listas] >
 Buscar: /                                              activos · 35 · Nombre ↑
 Nombre↑                 Etiqueta (español)       Etiqueta (inglés)        Fija
►address_kind            Clase de domicilio       Kind of address          sí  █
 cfdi_use                Uso de CFDI              CFDI use                 no
 client_kind             Clase de cliente         Kind of client           sí
 client_status           Estado del cliente       Client status            no
 country                 País                     Country                  no
 dealing_kind            Clase de gestión         Kind of dealing          no
 document_kind           Clase de documento       Kind of document         sí
 document_state          Estado de documento      State of a document      sí
 equipment_owner         Dueño del equipo         Owner of the equipment   sí
 language                Idioma                   Language                 sí
 mail_phase              Fase del envío           Phase of sending         sí
 mail_result             Resultado del envío      Result of sending        sí
 mail_role               Destinatario como        Recipient as             sí
 mail_scope              Envíos por correo        Mail scope               sí
 mail_state              Estado del correo        State of mail            sí
 mail_uncertain          Si es incierto que llegó When it is uncertain     sí
________________________________________________________________________________
                                                                      Fila 1/35
 / buscar · Enter abre · f mostrar solo · : ir a · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
d                                                                   bbbbbbbbbb d

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== company 80x24 cursor hidden
 Empresa › Mi empresa                                 DEMO  ficha · ana · 06:00
 [1 Datos] 2 Series  3 Historial
 Nombre          Mi empresa
 País            México                  Moneda         MXN
 Zona horaria    America/Mexico_City     Idioma         Español
 Signo decimal   .                       RFC            EKU9003173C9
 Régimen fiscal                          Giro
 Calle           Av. Reforma             Núm. ext.      222
 Int.                                    Colonia
 Ciudad          Ciudad de México        Municipio
 Estado                                  Código postal  06600
 Contacto                                Teléfono
 Correo                                  Sitio web
 Remitente                               Responder a






________________________________________________________________________________

 e editar · RePág AvPág otros · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6Ant.   7Sig.   8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
