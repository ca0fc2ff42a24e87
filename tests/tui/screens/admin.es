=== users 80x24 cursor hidden
 Usuarios                                             DEMO  ficha · ana · 06:00
  1 Clientes  2 Contactos  3 Personas [4 Usuarios] 5 Roles  6 Listas  7 Empresa
 Buscar: /                                              activos · 5 · Usuario ↑
 Usuario↑     Nombre completo            Correo                   Rol
────────────────────────────────────────────────────────────────────────────────
►ana                                                              Administrador
 oscar                                                            Operador
 sara                                                             Vendedor
 simon                                                            Vendedor
 tito                                                             Técnico










────────────────────────────────────────────────────────────────────────────────
                                                                       Fila 1/5
 / buscar · Enter abre · f mostrar solo · : ir a · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
                                      bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

rrrrrrrrrrrrr
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== user 80x24 cursor hidden
 Usuarios › ana                                       DEMO  ficha · ana · 06:00
 [1 Datos] 2 Historial
 Usuario  ana                        Nombre completo
 Correo                              Teléfono
 Idioma                              Rol              Administrador
 Técnico  no                         Puede entrar     sí














────────────────────────────────────────────────────────────────────────────────

 e editar · RePág AvPág otros · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3       4Editar 5Releer 6Ant.   7Sig.   8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== rights 80x24 cursor hidden
 Roles › administrator                                DEMO  ficha · ana · 06:00
  1 Datos [2 Permisos] 3 Historial
 Tipo de registro      Solo a través de Puede
►*                                      Todo
















────────────────────────────────────────────────────────────────────────────────
                                                                       Fila 1/1
 n nuevo · Enter edita · d lo quita · 1…9 Tab otras pestañas · q volver
1Ayuda  2       3       4Editar 5Releer 6       7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
          bbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrrrrrrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== lists 80x24 cursor hidden
 Listas                                               DEMO  ficha · ana · 06:00
  1 Clientes  2 Contactos  3 Personas  4 Usuarios  5 Roles [6 Listas] 7 Empresa
 Buscar: /                                              activos · 15 · Nombre ↑
 Nombre↑                  Etiqueta (español)       Etiqueta (inglés)        Fija
────────────────────────────────────────────────────────────────────────────────
►address_kind             Clase de domicilio       Kind of address          sí
 cfdi_use                 Uso de CFDI              CFDI use                 no
 client_kind              Clase de cliente         Kind of client           sí
 client_status            Estado del cliente       Client status            no
 country                  País                     Country                  no
 language                 Idioma                   Language                 sí
 mail_scope               Envíos por correo        Mail scope               sí
 payment_means            Forma de pago            Payment means            no
 payment_terms            Condiciones de pago      Payment terms            no
 person_type              Tipo de persona          Person type              sí
 price_list               Lista de precios         Price list               no
 row_scope                Registros visibles       Visible records          sí
 tax_id_kind              Clase de identificación  Kind of tax ID           sí
 tax_regime               Régimen fiscal           Tax regime               no
 verb                     Permiso                  Right                    sí
────────────────────────────────────────────────────────────────────────────────
                                                                      Fila 1/15
 / buscar · Enter abre · f mostrar solo · : ir a · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
                                                           bbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

rrrrrrrrrrrrrrrrrrrrrrrrr
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== company 80x24 cursor hidden
 Empresa › Mi empresa                                 DEMO  ficha · ana · 06:00
 [1 Datos] 2 Historial
 Nombre         Mi empresa
 País           México                      Moneda  MXN
 Huso horario   America/Mexico_City         Idioma  Español
 Signo decimal  .














────────────────────────────────────────────────────────────────────────────────

 e editar · RePág AvPág otros · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3       4Editar 5Releer 6Ant.   7Sig.   8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
